package id.lapor.store.key;

/**
 * First byte of a key: the type, in MongoDB's comparison order. A field that is not there and one that is null have
 * tags of their own, so that existence is a range; an array of no elements follows them.
 */
public final class Tag {

    public static final int MIN_KEY = 0x05;
    public static final int MISSING = 0x08;
    public static final int NULL = 0x0A;
    public static final int EMPTY_ARRAY = 0x0C;
    public static final int NUMBER = 0x10;
    public static final int STRING = 0x20;
    public static final int DOCUMENT = 0x30;
    public static final int ARRAY = 0x38;
    public static final int BINARY = 0x40;
    public static final int OBJECT_ID = 0x50;
    public static final int BOOLEAN = 0x58;
    public static final int DATE = 0x60;
    public static final int TIMESTAMP = 0x68;
    public static final int REGEX = 0x70;
    public static final int CODE = 0x78;
    public static final int MAX_KEY = 0xF0;

    private Tag() {}
}
