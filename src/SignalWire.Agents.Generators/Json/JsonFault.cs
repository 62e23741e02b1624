namespace SignalWire.Agents.Generators.Json;

/// <summary>The reason why a text is not JSON, or not the expected JSON.</summary>
/// <param name="Offset">The zero-based position in the text.</param>
/// <param name="Reason">What is wrong there, without a final full stop.</param>
internal sealed record JsonFault(int Offset, string Reason)
{
    /// <summary>Describes the fault with its line and column, counted as in an editor.</summary>
    /// <param name="text">The text that was read.</param>
    public string Describe(string text)
    {
        int line = 1;
        int start = 0;
        for (int i = 0; i < Offset; i++)
        {
            if (text[i] == '\n')
            {
                line++;
                start = i + 1;
            }
        }

        return $"{Reason} at line {line}, column {Offset - start + 1}";
    }
}
