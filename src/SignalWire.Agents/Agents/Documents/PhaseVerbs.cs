using System.Buffers;
using System.Text.Json;
using SignalWire.Agents.CompilerServices;
using SignalWire.Agents.Swml;

namespace SignalWire.Agents.Documents;

/// <summary>Writes the verbs around a conversation, and finds what the platform would not do there.</summary>
internal static class PhaseVerbs
{
    /// <summary>The verbs as they stand in the document, with the commas that part them from the conversation.</summary>
    /// <param name="phase">Where they stand.</param>
    /// <param name="verbs">Gives the verbs.</param>
    /// <param name="faults">Takes why they would fail.</param>
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
        (_, AI or AmazonBedrock) => $"Verb '{verb.VerbName}' would be a second conversation; the agent is the only one of its document.",
        (DocumentPhase.BeforeAnswer, { PreAnswer: PreAnswer.Forbidden }) =>
            $"Verb '{verb.VerbName}' cannot be done before the call is answered; move it to a member with [AfterAnswer].",
        _ => null,
    };
}
