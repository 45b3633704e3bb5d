package id.lapor.identity.factor;

import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A QR code as the path of an SVG, drawn within the page: no picture is fetched, and none lies in a cache.
 *
 * @param side width and height in modules, with the four light ones around it that readers need
 * @param path one square of side 1 for each dark module
 */
public record Picture(int side, String path) {

    private static final int MARGIN = 4;

    public static Picture of(String text) {
        try {
            ByteMatrix modules = Encoder.encode(text, ErrorCorrectionLevel.M).getMatrix();
            String path = IntStream.range(0, modules.getHeight())
                    .boxed()
                    .flatMap(y -> IntStream.range(0, modules.getWidth())
                            .filter(x -> modules.get(x, y) == 1)
                            .mapToObj(x -> "M" + (x + MARGIN) + " " + (y + MARGIN) + "h1v1h-1z"))
                    .collect(Collectors.joining());
            return new Picture(modules.getWidth() + 2 * MARGIN, path);
        } catch (WriterException e) {
            throw new IllegalStateException("the address of a key fits no QR code", e);
        }
    }
}
