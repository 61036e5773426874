using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;

namespace Scheduler.Charter.Pages;

/// <summary>A document being written: every text goes through the encoder, every tag comes from here.</summary>
internal sealed class Document
{
    private const string Style = """
        @page { size: A4; margin: 18mm 16mm }
        :root { color-scheme: light }
        body { font: 11pt/1.5 Georgia, "Times New Roman", serif; color: #1b1b1b; background: #fff; max-width: 46rem; margin: 0 auto; padding: 1.5rem }
        h1 { font-size: 1.6rem; line-height: 1.25; margin: .2rem 0 1rem }
        h2 { font-size: 1.1rem; margin: 1.6rem 0 .4rem; border-bottom: 1px solid #b9b9b9; break-after: avoid }
        h3 { font-size: 1rem; margin: 1rem 0 .2rem; break-after: avoid }
        p { margin: .3rem 0 .6rem }
        ul { margin: .3rem 0 .8rem; padding-left: 1.2rem }
        li { margin: .25rem 0; break-inside: avoid; overflow-wrap: anywhere }
        a { color: #0b4a8f }
        table { border-collapse: collapse; width: 100%; margin: .4rem 0 1rem }
        th, td { text-align: left; vertical-align: top; border: 1px solid #b9b9b9; padding: .3rem .5rem; overflow-wrap: anywhere }
        th { background: #f1f1f1; font-weight: 600 }
        tr, section.signal { break-inside: avoid }
        code { font: .9em/1.4 "DejaVu Sans Mono", Consolas, monospace; white-space: pre-wrap; overflow-wrap: anywhere }
        .small { color: #4a4a4a; font-size: .88rem }
        @media print { body { padding: 0; max-width: none; font-size: 10pt } nav { display: none } a { color: inherit; text-decoration: none } }
        """;

    private static readonly HtmlEncoder s_encoder = HtmlEncoder.Create(UnicodeRanges.All);

    private readonly StringBuilder _html = new();

    public Document(string title)
    {
        _html.Append("<!doctype html>\n<html lang=\"fr\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>");
        _html.Append(s_encoder.Encode(title)).Append("</title>\n<style>\n").Append(Style).Append("\n</style>\n</head>\n<body>\n");
    }

    /// <summary>Text between two tags.</summary>
    public Document Text(string tag, string text, string attributes = "")
    {
        _html.Append('<').Append(tag).Append(attributes.Length > 0 ? " " : "").Append(attributes).Append('>').Append(s_encoder.Encode(text)).Append("</").Append(tag).Append(">\n");
        return this;
    }

    public Document Open(string tag, string attributes = "")
    {
        _html.Append('<').Append(tag).Append(attributes.Length > 0 ? " " : "").Append(attributes).Append(">\n");
        return this;
    }

    public Document Close(string tag)
    {
        _html.Append("</").Append(tag).Append(">\n");
        return this;
    }

    public Document Link(string page, string text, string attributes = "") => Text("a", text, $"href=\"{s_encoder.Encode(page)}\"{(attributes.Length > 0 ? " " : "")}{attributes}");

    /// <summary>A heading and its paragraph.</summary>
    public Document Section(string heading, string text) => Text("h2", heading).Text("p", text);

    public string End() => _html.Append("</body>\n</html>\n").ToString();
}
