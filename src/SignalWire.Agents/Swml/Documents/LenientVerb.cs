using System.Text.Json;
using System.Text.Json.Nodes;

namespace SignalWire.Agents.Swml;

/// <summary>
/// One verb of a document that is read leniently. It is read strictly, again and again: what is wrong is each time read as what it can only
/// mean, or else the innermost verb around it is set aside as it was, until nothing is wrong any more.
/// </summary>
/// <param name="item">What stands where a verb belongs.</param>
/// <param name="path">The way to it.</param>
/// <param name="findings">Where is said what was wrong.</param>
internal sealed class LenientVerb(JsonElement item, string path, List<SwmlFinding> findings)
{
    /// <summary>After so many faults the verb is kept as a whole, so that one of nothing but faults does not take for ever.</summary>
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
            // Without the brackets of the list.
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
                // A key that is there twice, at which nodes throw.
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

    /// <summary>What was mended in a verb that is kept after all is kept as it was.</summary>
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
