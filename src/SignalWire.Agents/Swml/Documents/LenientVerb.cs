using System.Text.Json;
using System.Text.Json.Nodes;

namespace SignalWire.Agents.Swml;

/// <summary>
/// Reads one verb leniently. It reads the verb strictly, and repeats this for each fault: the faulty value is replaced by its only possible
/// meaning, or else the innermost verb around it is kept without a change. It ends when no fault is left.
/// </summary>
/// <param name="item">The JSON of the verb.</param>
/// <param name="path">The path to it.</param>
/// <param name="findings">The list that receives the findings.</param>
internal sealed class LenientVerb(JsonElement item, string path, List<SwmlFinding> findings)
{
    /// <summary>
    /// After this number of faults, the verb is kept as a whole. This limits the time for a verb that consists of faults.
    /// </summary>
    private const int MostFaults = 100;

    private static readonly JsonDocumentOptions s_reading = new() { MaxDepth = SwmlText.MaxDepth };

    private readonly JsonArray _original = Alone(item);
    private readonly int _before = findings.Count;
    private readonly HashSet<string> _mended = [];

    /// <summary>Reads the verb.</summary>
    public Verb Read()
    {
        var root = Alone(item);
        for (int faults = 0; faults < MostFaults; faults++)
        {
            // The text without the brackets of the list.
            var text = SwmlText.WriteUtf8(writer => root.WriteTo(writer)).Span[1..^1];
            if (SwmlText.TryRead(text, SwmlJsonContext.Default.Verb, out var verb, out var fault))
            {
                return verb;
            }

            try
            {
                Mend(root, fault);
            }
            catch (ArgumentException)
            {
                // The JSON has the same key twice, for which nodes throw.
                findings.Add(new(path + fault.Way, fault.Reason, isKept: true));
                break;
            }
        }

        TellKept("");
        return CustomVerb.Keep(new SwmlJson(item));
    }

    private static JsonArray Alone(JsonElement item) => new(JsonNode.Parse(item.GetRawText(), documentOptions: s_reading));

    private void Mend(JsonArray root, SwmlReadException fault)
    {
        var way = NodeWay.Find(root, fault.Way);
        var plain = _mended.Add(fault.Way) ? PlainForm.Of(way, fault.Reason) : null;
        findings.Add(new(path + fault.Way, fault.Reason, isKept: plain is null));
        if (plain is not null)
        {
            way.Replace(plain);
            return;
        }

        var verb = way.InnermostVerb();
        verb.Replace(new JsonObject { [CustomVerb.KeptKey] = NodeWay.Find(_original, verb.Text).Value?.DeepClone() });
        TellKept(verb.Text);
    }

    /// <summary>Reports the values of a kept verb as kept, because their replacements are discarded.</summary>
    private void TellKept(string verb)
    {
        for (int i = _before; i < findings.Count; i++)
        {
            findings[i] = findings[i].Path.StartsWith(path + verb, StringComparison.Ordinal)
                ? new(findings[i].Path, findings[i].Message, isKept: true)
                : findings[i];
        }
    }
}
