package dk.kreds.cli;

final class Main {
  private Main() {}

  static void main(String[] args) {
    System.out.println("kreds");
  }
}
