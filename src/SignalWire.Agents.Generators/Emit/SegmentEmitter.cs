using SignalWire.Agents.Generators.Emit.Text;

namespace SignalWire.Agents.Generators.Emit;

/// <summary>Writes long JSON with one literal per line for readability. The compiler joins them.</summary>
internal static class SegmentEmitter
{
    /// <param name="writer">The writer.</param>
    /// <param name="head">The code before the first literal.</param>
    /// <param name="segments">The JSON in pieces, at least one.</param>
    /// <param name="end">The code after the last literal.</param>
    public static void Emit(SourceWriter writer, string head, IReadOnlyList<string> segments, string end)
    {
        writer.Line(head);
        using (writer.Indent())
        {
            for (int i = 0; i < segments.Count; i++)
            {
                string plus = i > 0 ? "+ " : "";
                writer.Line(plus + CSharpLiteral.Json(segments[i]) + (i < segments.Count - 1 ? "" : end));
            }
        }
    }
}
