namespace SignalWire.Agents.Tests.Tools;

/// <summary>Parts of results as the platform is sent them.</summary>
internal static class ResultJson
{
    /// <summary>What stands between the brackets of <c>action</c> in a result without text.</summary>
    public static string ActionsOf(FunctionResult result)
    {
        string json = ResultText.Of(result);
        Assert.StartsWith("""{"action":[""", json, StringComparison.Ordinal);
        return json["""{"action":[""".Length..^"]}".Length];
    }

    /// <summary>The one action of a result, where it is a document: what stands in its section.</summary>
    public static string VerbsOf(FunctionResult result)
    {
        const string Start = """{"SWML":{"version":"1.0.0","sections":{"main":[""";
        string action = ActionsOf(result);
        Assert.StartsWith(Start, action, StringComparison.Ordinal);
        return action[Start.Length..action.LastIndexOf("]}}", StringComparison.Ordinal)];
    }
}
