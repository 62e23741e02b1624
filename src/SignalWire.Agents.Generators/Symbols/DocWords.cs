using System.Text;
using System.Xml.Linq;

namespace SignalWire.Agents.Generators.Symbols;

/// <summary>
/// Converts the XML of a doc comment to plain text for the model: references become the names that they show, paragraphs and list items get
/// their own lines, and white space is what a reader would see.
/// </summary>
internal sealed class DocWords
{
    private readonly StringBuilder _words = new();
    private bool _spacePending;

    private DocWords()
    {
    }

    /// <summary>Gets the text of an element; <see langword="null"/> if it has none.</summary>
    public static string? Of(XElement? element)
    {
        if (element is null)
        {
            return null;
        }

        var words = new DocWords();
        words.AppendContent(element);
        return words._words.Length == 0 ? null : words._words.ToString().TrimEnd('\n', ' ');
    }

    private void AppendContent(XElement element)
    {
        foreach (var node in element.Nodes())
        {
            switch (node)
            {
                case XText text:
                    AppendText(text.Value);
                    break;
                case XElement child:
                    AppendElement(child);
                    break;
            }
        }
    }

    private void AppendElement(XElement element)
    {
        switch (element.Name.LocalName)
        {
            case "see" or "seealso":
                AppendReference(element);
                break;
            case "paramref" or "typeparamref":
                AppendText((string?)element.Attribute("name") ?? "");
                break;
            case "para":
                StartLine("");
                AppendContent(element);
                StartLine("");
                break;
            case "br":
                StartLine("");
                break;
            case "item":
                StartLine("- ");
                AppendItem(element);
                break;
            case "listheader":
                break;
            case "list":
                AppendContent(element);
                StartLine("");
                break;
            default:
                AppendContent(element);
                break;
        }
    }

    private void AppendReference(XElement element)
    {
        if (element.Nodes().Any())
        {
            AppendContent(element);
        }
        else if ((string?)element.Attribute("cref") is { } cref)
        {
            AppendText(NameOf(cref));
        }
        else
        {
            AppendText((string?)element.Attribute("langword") ?? (string?)element.Attribute("href") ?? "");
        }
    }

    private void AppendItem(XElement item)
    {
        if (item.Element("term") is { } term)
        {
            AppendContent(term);
            if (item.Element("description") is { } description)
            {
                _words.Append(':');
                _spacePending = true;
                AppendContent(description);
            }

            return;
        }

        AppendContent(item);
    }

    private void AppendText(string text)
    {
        foreach (char character in text)
        {
            if (char.IsWhiteSpace(character))
            {
                _spacePending = true;
                continue;
            }

            if (_spacePending && _words.Length > 0 && _words[_words.Length - 1] is not ('\n' or ' '))
            {
                _words.Append(' ');
            }

            _spacePending = false;
            _words.Append(character);
        }
    }

    private void StartLine(string mark)
    {
        if (_words.Length > 0 && _words[_words.Length - 1] != '\n')
        {
            _words.Append('\n');
        }

        _spacePending = false;
        _words.Append(mark);
    }

    /// <summary>
    /// Gets the name that a reader would use: <c>M:Shop.Orders.Find(System.String)</c> is Find, and Orders' constructor is Orders.
    /// </summary>
    private static string NameOf(string cref)
    {
        string name = "";
        int start = 0;
        int depth = 0;
        for (int i = 0; i <= cref.Length; i++)
        {
            char character = i < cref.Length ? cref[i] : '(';
            depth += character switch { '{' or '<' => 1, '}' or '>' => -1, _ => 0 };
            if (depth > 0 || character is not ('.' or ':' or '('))
            {
                continue;
            }

            string part = cref.Substring(start, i - start);
            name = part == "#ctor" ? name : part;
            start = i + 1;
            if (character == '(')
            {
                break;
            }
        }

        int end = name.IndexOfAny(['{', '<', '`']);
        return end < 0 ? name : name.Substring(0, end);
    }
}
