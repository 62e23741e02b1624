using SignalWire.Agents.Generators.Emit.Text;

namespace SignalWire.Agents.Generators.Emit;

/// <summary>Writes long JSON as one literal a line for the reader; the compiler joins them into one.</summary>
internal static class SegmentEmitter
{
    /// <param name="writer">Where to.</param>
    /// <param name="head">What stands before the first literal.</param>
    /// <param name="segments">JSON in pieces, at least one.</param>
    /// <param name="end">What stands after the last one.</param>
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
