package dk.kreds.cli;

import java.io.InputStream;
import java.io.PrintStream;
import java.time.Clock;

final class Main {
  private Main() {}

  static void main(String[] args) {
    System.exit(run(args, System.in, System.out, System.err, Clock.systemUTC()));
  }

  static int run(String[] args, InputStream in, PrintStream out, PrintStream err, Clock clock) {
    out.println("kreds");
    return 0;
  }
}
