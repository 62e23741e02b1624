using System.Buffers;
using System.Text.Json;
using SignalWire.Agents.CompilerServices;
using SignalWire.Agents.Swml;

namespace SignalWire.Agents.Documents;

/// <summary>Writes the verbs around a conversation, and finds those that the platform would not run there.</summary>
internal static class PhaseVerbs
{
    /// <summary>Returns the verbs as in the document, with the commas that separate them from the conversation.</summary>
    /// <param name="phase">The place of the verbs.</param>
    /// <param name="verbs">A delegate that returns the verbs.</param>
    /// <param name="faults">The list to which the reasons are added that a verb would fail.</param>
    public static byte[] Write(DocumentPhase phase, Func<SwmlList<Verb>> verbs, List<string> faults)
    {
        var output = new ArrayBufferWriter<byte>();
        foreach (var verb in verbs())
        {
            if (FindFault(phase, verb) is { } fault)
            {
                faults.Add(fault);
            }

            if (phase == DocumentPhase.AfterAI)
            {
                output.Write(","u8);
            }

            using (var json = new Utf8JsonWriter(output))
            {
                verb.WriteTo(json);
            }

            if (phase != DocumentPhase.AfterAI)
            {
                output.Write(","u8);
            }
        }

        return output.WrittenSpan.ToArray();
    }

    private static string? FindFault(DocumentPhase phase, Verb verb) => (phase, verb) switch
    {
        (_, AI or AmazonBedrock) => $"Verb '{verb.VerbName}' would start a second conversation; an agent's document can contain only one.",
        (DocumentPhase.BeforeAnswer, { PreAnswer: PreAnswer.Forbidden }) =>
            $"Verb '{verb.VerbName}' cannot run before the call is answered; move it to a member with [AfterAnswer].",
        _ => null,
    };
}
