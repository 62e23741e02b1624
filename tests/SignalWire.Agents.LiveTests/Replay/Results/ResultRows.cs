namespace SignalWire.Agents.LiveTests.Replay.Results;

/// <summary>Why a result that the reference makes is refused here: the first cells of the table in docs/decisions.md.</summary>
internal static class ResultRows
{
    public const string AfterTheEnd = "an action after hang-up, stop or a final transfer";

    public const string Hold = "a hold outside 0 to 900 seconds";

    public const string NoJson = "a document in a text that is not JSON";

    public const string Empty = "an empty name or address in an action";

    public const string ClosedSets = "a word outside a closed set in an action";

    /// <summary>The reference refuses it too.</summary>
    public const string Reference = "";
}
