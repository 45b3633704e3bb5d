package id.lapor.reporting.stream;

import id.lapor.delivery.KafkaWire;
import id.lapor.delivery.kit.Letters;
import id.lapor.events.FigureCell;
import id.lapor.events.Topics;
import id.lapor.reporting.Story;
import id.lapor.reporting.Story.Said;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.apache.kafka.streams.StreamsBuilder;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.TestInputTopic;
import org.apache.kafka.streams.TestOutputTopic;
import org.apache.kafka.streams.TopologyTestDriver;
import org.apache.kafka.streams.kstream.Consumed;
import org.apache.kafka.streams.kstream.Produced;
import org.apache.kafka.streams.test.TestRecord;

/** The topology of the service on the bench: no broker, no threads, every step at once. */
final class FigureBench implements AutoCloseable {
    private final FigureTopology topology = new FigureTopology("reporting", ZoneId.of("Asia/Jakarta"));
    private final TopologyTestDriver driver;
    private final Map<String, TestInputTopic<String, byte[]>> inputs = new HashMap<>();
    private final TestOutputTopic<String, byte[]> output;
    private final Set<Said> heard = new HashSet<>();
    private final Map<String, Long> figures = new TreeMap<>();
    private final Map<String, List<String>> ids = new TreeMap<>();

    FigureBench() {
        StreamsBuilder builder = new StreamsBuilder();
        topology.figures(builder.stream(FigureTopology.SOURCES, Consumed.with(Serdes.String(), Serdes.ByteArray())))
                .to(Topics.FIGURES, Produced.with(Serdes.String(), Serdes.ByteArray()));
        Properties config = new Properties();
        config.put(StreamsConfig.APPLICATION_ID_CONFIG, "reporting");
        config.put(StreamsConfig.BOOTSTRAP_SERVERS_CONFIG, "nowhere:9092");
        config.put(StreamsConfig.STATESTORE_CACHE_MAX_BYTES_CONFIG, 0);
        config.put(StreamsConfig.STATE_DIR_CONFIG, "target/bench-" + System.nanoTime());
        config.put(StreamsConfig.ROCKSDB_CONFIG_SETTER_CLASS_CONFIG, BoundedRocks.class);
        driver = new TopologyTestDriver(builder.build(), config);
        FigureTopology.SOURCES.forEach(topic ->
                inputs.put(topic, driver.createInputTopic(topic, new StringSerializer(), new ByteArraySerializer())));
        output = driver.createOutputTopic(Topics.FIGURES, new StringDeserializer(), new ByteArrayDeserializer());
    }

    /** Hears what has been said since the last time. */
    void hear(Story story) {
        story.said().stream().filter(said -> !heard.contains(said)).forEach(this::hear);
    }

    void hear(Said said) {
        heard.add(said);
        RecordHeaders headers = new RecordHeaders();
        Letters.headers(said.letter()).forEach(headers::add);
        input(said.topic())
                .pipeInput(new TestRecord<>(said.key(), (byte[]) said.letter().getPayload(), headers));
    }

    void hearRaw(String topic, String key, String value) {
        input(topic).pipeInput(key, value.getBytes(StandardCharsets.UTF_8));
    }

    /** The last value of each cell that was ever told. */
    Map<String, Long> figures() {
        take();
        return Map.copyOf(figures);
    }

    List<String> ids(String cell) {
        take();
        return ids.getOrDefault(cell, List.of());
    }

    List<String> deadLetters(String topic) {
        return driver
                .createOutputTopic(topology.deadLetters(topic), new StringDeserializer(), new ByteArrayDeserializer())
                .readValuesToList()
                .stream()
                .map(bytes -> new String(bytes, StandardCharsets.UTF_8))
                .toList();
    }

    private void take() {
        output.readRecordsToList().forEach(told -> {
            FigureCell cell = KafkaWire.record(told.headers(), told.value(), FigureCell.class)
                    .body();
            figures.put(told.key(), cell.value());
            ids.computeIfAbsent(told.key(), key -> new ArrayList<>())
                    .add(KafkaWire.record(told.headers(), told.value(), FigureCell.class)
                            .id());
        });
    }

    private TestInputTopic<String, byte[]> input(String topic) {
        TestInputTopic<String, byte[]> input = inputs.get(topic);
        if (input == null) {
            throw new IllegalArgumentException("The figures are not built on " + topic);
        }
        return input;
    }

    @Override
    public void close() {
        driver.close();
    }
}
