using System.Text.Json;

namespace SignalWire.Agents.Swml;

/// <summary>Finds what certainly fails on a call, whatever the platform knows about the call.</summary>
internal static class CallFlowCheck
{
    /// <summary>Returns the faults of a document, as one sentence each.</summary>
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
            yield return $"Section '{section}' has no verbs, so a call that reaches it does nothing; add a verb, or remove the section.";
        }

        // A jump in a branch can go to any label of the section around it.
        var objects = Objects(verbs).ToList();
        var labels = objects.Select(one => Text(one, "label"u8)).ToHashSet();
        var jumps = objects.Where(one => one.TryGetProperty("goto"u8, out var jump) && jump.ValueKind == JsonValueKind.Object)
            .Select(one => Text(one.GetProperty("goto"u8), "label"u8));
        foreach (string missing in jumps.OfType<string>().Distinct().Where(label => !labels.Contains(label) && !IsVariable(label)))
        {
            yield return $"Section '{section}' jumps to the label '{missing}', which it does not contain; add new Label(\"{missing}\"), or "
                + "use an existing label.";
        }
    }

    private static bool IsVariable(string text) =>
        text.Contains("${", StringComparison.Ordinal) || text.Contains("%{", StringComparison.Ordinal);

    private static string? Text(JsonElement around, ReadOnlySpan<byte> key) =>
        around.TryGetProperty(key, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    /// <summary>
    /// Returns all objects inside a value, at any depth, except the bodies of jumps. A label in such a body is a target, not a label.
    /// </summary>
    private static IEnumerable<JsonElement> Objects(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Array => value.EnumerateArray().SelectMany(Objects),
        JsonValueKind.Object => value.EnumerateObject().Where(member => !member.NameEquals("goto"u8))
            .SelectMany(member => Objects(member.Value))
            .Prepend(value),
        _ => [],
    };
}
