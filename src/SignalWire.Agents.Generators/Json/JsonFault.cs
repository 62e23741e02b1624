namespace SignalWire.Agents.Generators.Json;

/// <summary>Why a text is not JSON, or not the JSON that is wanted.</summary>
/// <param name="Offset">Before which character of the text.</param>
/// <param name="Reason">What is wrong there, as a sentence without its full stop.</param>
internal sealed record JsonFault(int Offset, string Reason)
{
    /// <summary>The reason, with the place as an editor counts it.</summary>
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
