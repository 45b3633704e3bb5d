package id.lapor.stack;

import id.lapor.stack.process.Trainer;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

@Command(name = "train", hidden = true, description = "Makes the caches that let the next start take half the time.")
final class TrainCommand implements Callable<Integer> {
    @Override
    public Integer call() throws Exception {
        Installation installation = Installation.named();
        new Trainer(installation.home(), installation.processes())
                .train(installation.parts().all());
        return 0;
    }
}
