using System.Text;

namespace SignalWire.Agents.Generators.Emit.Text;

/// <summary>Writes indented C#. Lines end with a line feed on every machine.</summary>
internal sealed class SourceWriter
{
    private readonly StringBuilder _text = new(4096);
    private int _depth;

    public void Line() => _text.Append('\n');

    public void Line(string line) => _text.Append(' ', 4 * _depth).Append(line).Append('\n');

    /// <summary>Writes a header and a block after it.</summary>
    public Scope Block(string head)
    {
        Line(head);
        return Braces();
    }

    /// <summary>Writes braces around everything that is written until the result is disposed.</summary>
    public Scope Braces(string end = "}")
    {
        Line("{");
        return Indent(end);
    }

    /// <summary>Indents everything that is written until the result is disposed.</summary>
    public Scope Indent(string? end = null)
    {
        _depth++;
        return new Scope(this, end);
    }

    public override string ToString() => _text.ToString();

    /// <summary>An indented part of the text.</summary>
    public readonly struct Scope(SourceWriter writer, string? end) : IDisposable
    {
        public void Dispose()
        {
            writer._depth--;
            if (end is not null)
            {
                writer.Line(end);
            }
        }
    }
}
