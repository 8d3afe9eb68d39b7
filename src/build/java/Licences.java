import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/// Gathers the licence texts that come with the libraries and fonts, and lists them all.
final class Licences {
  private static final Pattern TEXT =
      Pattern.compile(
          "(META-INF/)?[\\w.-]*(LICEN[CS]E|NOTICE|COPYING|MPL-|LGPL-)[\\w.-]*",
          Pattern.CASE_INSENSITIVE);

  private Licences() {}

  static void gather(Path sbom, List<Path> libraries, Path folder) throws IOException {
    Files.createDirectories(folder);
    for (Path library : libraries) {
      try (JarFile jar = new JarFile(library.toFile())) {
        for (JarEntry entry : Collections.list(jar.entries())) {
          if (TEXT.matcher(entry.getName()).matches() && !entry.isDirectory()) {
            Path own = folder.resolve(library.getFileName().toString().replace(".jar", ""));
            Files.createDirectories(own);
            try (InputStream in = jar.getInputStream(entry)) {
              Files.copy(in, own.resolve(Path.of(entry.getName()).getFileName()));
            }
          }
        }
      }
    }
    fonts(Path.of("src/main/resources"), folder.resolve("fonts"));
    Files.write(folder.resolve("README.txt"), list(sbom));
  }

  private static void fonts(Path resources, Path folder) throws IOException {
    if (!Files.exists(resources)) {
      return;
    }
    Files.createDirectories(folder);
    try (Stream<Path> files = Files.walk(resources)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        if (file.getFileName().toString().endsWith("LICENSE.txt")) {
          Files.copy(file, folder.resolve(file.getFileName()));
        }
      }
    }
  }

  private static List<String> list(Path sbom) throws IOException {
    List<String> lines =
        new ArrayList<>(
            List.of(
                "Kreds itself: Apache-2.0, see ../LICENSE. Java: see ../runtime/legal.",
                "Of the libraries below, those without a folder of their own here are under",
                "Apache-2.0 or under a text that stands in this folder.",
                "Their manifests have been shortened, and class files older than Java 6 given",
                "stack maps and Java 8's version, which changes nothing that they do.",
                ""));
    NodeList components = read(sbom).getElementsByTagName("component");
    for (int i = 0; i < components.getLength(); i++) {
      Element component = (Element) components.item(i);
      if (isShipped(component)) {
        String name = text(component, "group") + ":" + text(component, "name");
        String licences = String.join(" or ", licences(component));
        lines.add("%s %s: %s".formatted(name, text(component, "version"), licences));
      }
    }
    return lines;
  }

  /// Not Kreds itself, nor the tool that wrote the list.
  private static boolean isShipped(Element component) {
    return component.getParentNode().getNodeName().equals("components")
        && component.getParentNode().getParentNode().getNodeName().equals("bom");
  }

  private static List<String> licences(Element component) {
    List<String> licences = new ArrayList<>();
    for (String tag : List.of("id", "name", "expression")) {
      NodeList found = component.getElementsByTagName(tag);
      for (int i = 0; i < found.getLength(); i++) {
        if (!found.item(i).getParentNode().equals(component)) {
          licences.add(found.item(i).getTextContent());
        }
      }
    }
    return licences;
  }

  private static String text(Element in, String tag) {
    return in.getElementsByTagName(tag).item(0).getTextContent();
  }

  private static Document read(Path sbom) throws IOException {
    try {
      return DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder().parse(sbom.toFile());
    } catch (ParserConfigurationException | SAXException e) {
      throw new IOException(e);
    }
  }
}
