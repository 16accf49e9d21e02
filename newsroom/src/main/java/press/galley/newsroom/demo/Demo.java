package press.galley.newsroom.demo;

import org.apache.kafka.clients.consumer.ConsumerRecord;

import press.galley.events.Topic;
import press.galley.events.wire.ArticleMessage;
import press.galley.events.wire.CloudEvents;
import press.galley.newsroom.Newsroom;
import press.galley.newsroom.client.Desk;
import press.galley.newsroom.client.LogReader;
import press.galley.newsroom.client.Site;

import java.io.IOException;
import java.io.PrintStream;
import java.net.http.HttpClient;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Takes articles from draft to a downstream site, and prints what happens. */
public final class Demo {

    private static final List<Topic> INTERNAL =
            List.of(Topic.DRAFTS, Topic.REVIEWS, Topic.RELEASES);

    private final PrintStream out;
    private final List<ArticleFile> files;
    private final boolean samples;

    private Demo(PrintStream out, List<ArticleFile> files, boolean samples) {
        this.out = out;
        this.files = files;
        this.samples = samples;
    }

    /**
     * With somebody's articles, or with the samples if none are named.
     *
     * @throws IOException if one cannot be read
     * @throws RuntimeException if one is not an article, saying which and why
     */
    public static Demo of(PrintStream out, List<Path> named) throws IOException {
        if (named.isEmpty()) {
            return new Demo(out, ArticleFile.samples(), true);
        }
        List<ArticleFile> files = new ArrayList<>();
        for (Path file : named) {
            files.add(ArticleFile.read(file));
        }
        return new Demo(out, files, false);
    }

    /**
     * Takes all of them through.
     *
     * @return whether every hash agrees, from the file to the site
     */
    public boolean run(Newsroom newsroom) throws IOException, InterruptedException {
        Timeline timeline = new Timeline(out);
        Arrivals arrivals = new Arrivals(timeline);
        String kafka = newsroom.infra().bootstrapServers();
        List<Walk.Published> published = new ArrayList<>();
        try (HttpClient http = HttpClient.newHttpClient();
                LogReader _ = new LogReader(kafka, INTERNAL, message -> tell(timeline, message));
                Site _ = new Site(kafka, arrivals)) {
            Walk walk = new Walk(new Desk(http, newsroom.ports()), timeline, arrivals);
            for (ArticleFile file : files) {
                published.add(
                        samples && published.isEmpty()
                                ? walk.withAChange(file)
                                : walk.straight(file));
            }
        }
        out.println();
        for (Walk.Published one : published) {
            if (!one.agrees()) {
                out.println("NOT the same words everywhere: " + one.article());
            }
            out.println(one);
        }
        return published.stream().allMatch(Walk.Published::agrees);
    }

    private static void tell(Timeline timeline, ConsumerRecord<String, byte[]> kafka) {
        ArticleMessage message = CloudEvents.read(kafka);
        String service = message.envelope().topic().source().replace("/galley/", "");
        timeline.told(
                service,
                "%s %s"
                        .formatted(
                                message.event().getClass().getSimpleName(),
                                message.envelope().id()));
    }
}
