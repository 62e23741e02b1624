using System.Text.Json;

namespace SignalWire.Agents.Swml;

/// <summary>What is certain to go wrong on a call, whatever the platform knows of the call.</summary>
internal static class CallFlowCheck
{
    /// <summary>The faults of a document, one sentence each.</summary>
    /// <param name="document">The document as JSON.</param>
    public static IReadOnlyList<string> FindFaults(ReadOnlyMemory<byte> document)
    {
        using var parsed = JsonDocument.Parse(document);
        return [.. parsed.RootElement.GetProperty("sections"u8).EnumerateObject()
            .SelectMany(section => FindFaults(section.Name, section.Value))];
    }

    private static IEnumerable<string> FindFaults(string section, JsonElement verbs)
    {
        if (verbs.GetArrayLength() == 0)
        {
            yield return $"Section '{section}' has no verbs, so that a call that comes to it does nothing; add one, or take the section "
                + "away.";
        }

        // A jump out of a branch goes to a label of the section around it, so all that the section holds counts.
        var objects = Objects(verbs).ToList();
        var labels = objects.Select(one => Text(one, "label"u8)).ToHashSet();
        var jumps = objects.Where(one => one.TryGetProperty("goto"u8, out var jump) && jump.ValueKind == JsonValueKind.Object)
            .Select(one => Text(one.GetProperty("goto"u8), "label"u8));
        foreach (string missing in jumps.OfType<string>().Distinct().Where(label => !labels.Contains(label) && !IsVariable(label)))
        {
            yield return $"Section '{section}' goes to the label '{missing}', which it does not have; add new Label(\"{missing}\"), or go "
                + "to one that is there.";
        }
    }

    private static bool IsVariable(string text) =>
        text.Contains("${", StringComparison.Ordinal) || text.Contains("%{", StringComparison.Ordinal);

    private static string? Text(JsonElement around, ReadOnlySpan<byte> key) =>
        around.TryGetProperty(key, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    /// <summary>All objects inside a value, at any depth, but for the bodies of jumps, whose labels are no labels.</summary>
    private static IEnumerable<JsonElement> Objects(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Array => value.EnumerateArray().SelectMany(Objects),
        JsonValueKind.Object => value.EnumerateObject().Where(member => !member.NameEquals("goto"u8))
            .SelectMany(member => Objects(member.Value))
            .Prepend(value),
        _ => [],
    };
}
