package dk.kreds.definition.yaml;

import dk.kreds.diagnostic.Diagnostic;
import java.util.List;

/// What came out of reading a file.
public sealed interface Reading {

  /// All that was found wrong, in the order of the file.
  List<Diagnostic> problems();

  /// The file could be read to its end. With problems (a key twice, say) the tree is only good for
  /// looking for more of them.
  record Read(Node root, List<Diagnostic> problems) implements Reading {
    public Read {
      problems = List.copyOf(problems);
    }
  }

  /// The file could not be read; there is at least one problem.
  record Refused(List<Diagnostic> problems) implements Reading {
    public Refused {
      problems = List.copyOf(problems);
    }
  }
}
