package dk.kreds.cli;

import dk.kreds.document.Audience;
import dk.kreds.document.Document;
import dk.kreds.document.Format;
import dk.kreds.document.Page;
import dk.kreds.input.Input;
import dk.kreds.material.Material;
import dk.kreds.material.Printing;
import dk.kreds.material.Speech;
import dk.kreds.output.Layout;
import dk.kreds.output.Paper;
import dk.kreds.output.Ready;
import dk.kreds.pack.PackOrder;
import dk.kreds.pack.PrintSheet;
import dk.kreds.pack.Sheets;
import dk.kreds.plan.Plan;
import dk.kreds.render.pdf.Binding;
import dk.kreds.render.pdf.PaperSize;
import dk.kreds.text.Language;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// Binds the papers of one plan together for printing, one file for each audience, and says on a
/// sheet what to print how often. Papers of other sizes than A4 stay files of their own.
record PackPressing(Plan plan, Press press, Dependencies dependencies, Order order) {

  /// A paper and what it is on the printer.
  private record Printed(Document document, Sheets sheets) {}

  Pressing.Pressed pressed() throws Failure {
    List<Printed> all = all();
    List<Ready> ready = new ArrayList<>();
    Map<String, Paper> others = new LinkedHashMap<>();
    for (Audience audience : Audience.values()) {
      if (order.audiences().contains(audience)) {
        bound(audience, all)
            .ifPresentOrElse(
                ready::add,
                () ->
                    others.put(
                        order.pack().key(audience),
                        new Paper.Nothing(dependencies.ofPack(List.of()))));
      }
    }
    if (all.isEmpty()) {
      others.put(order.pack().sheetKey(), new Paper.Nothing(dependencies.ofPack(List.of())));
    } else {
      ready.add(sheet(all));
    }
    return new Pressing.Pressed(ready, others);
  }

  /// In the order of use.
  private List<Printed> all() throws Failure {
    List<Material> materials =
        order.papers().stream()
            .filter(asked -> asked.format() == Format.PDF)
            .map(Asked::material)
            .filter(material -> order.audiences().contains(material.audience(plan)))
            .toList();
    List<Printed> all = new ArrayList<>();
    for (Material material : PackOrder.of(materials)) {
      Optional<Document> document = material.make(plan, Format.PDF);
      if (document.isPresent()) {
        all.add(printed(material, document.get()));
      }
    }
    return all;
  }

  private Printed printed(Material material, Document document) throws Failure {
    List<PaperSize> pages = press.papers(material.name(), plan, document);
    boolean isA4 = pages.stream().allMatch(PaperSize::isA4);
    Printing printing = material.printing(plan);
    return new Printed(
        document,
        new Sheets(
            PackOrder.name(material, language()),
            Layout.file(material.name(), Format.PDF.ending()),
            material.audience(plan),
            printing,
            printing.copies().of(plan),
            pages.size(),
            isA4 ? "A4" : pages.getFirst().name(),
            isA4));
  }

  private Optional<Ready> bound(Audience audience, List<Printed> all) throws Failure {
    List<Printed> ours =
        all.stream()
            .filter(one -> one.sheets().audience() == audience && one.sheets().isBound())
            .toList();
    if (ours.isEmpty()) {
      return Optional.empty();
    }
    Binding binding = new Binding(title(audience), language().tag(), isDuplex());
    List<Document> documents = ours.stream().map(Printed::document).toList();
    byte[] bytes =
        press.bind(
            plan, binding, ours.stream().map(one -> one.sheets().name()).toList(), documents);
    return Optional.of(
        ready(order.pack().key(audience), audience, Pack.NAME, bytes, press.looked(documents)));
  }

  private Ready sheet(List<Printed> all) throws Failure {
    Page page =
        new PrintSheet(plan, isDuplex(), language())
            .page(all.stream().map(Printed::sheets).toList());
    Press.Pressed made = press.make(Pack.SHEET, plan, page);
    return ready(
        order.pack().sheetKey(), Audience.LEADERS, Pack.SHEET, made.bytes(), made.looked());
  }

  private Ready ready(
      String key, Audience audience, String name, byte[] bytes, List<Input> looked) {
    return new Ready(
        key,
        Layout.of(plan.group().profile().id(), audience, name, Format.PDF.ending()),
        audience,
        bytes,
        dependencies.ofPack(looked));
  }

  private String title(Audience audience) {
    return language().say("print.for." + audience.name().toLowerCase(Locale.ROOT))
        + " · "
        + plan.group().profile().name();
  }

  private boolean isDuplex() {
    return order.pack() == Pack.DUPLEX;
  }

  private Language language() {
    return Speech.of(plan.group().profile());
  }
}
