using System.Text.Json;
using System.Text.Json.Nodes;

namespace SignalWire.Agents.LiveTests.Replay.Settings;

/// <summary>Replays what recorded agents say of themselves: the case becomes C#, and its whole document is compared.</summary>
internal static class SettingsReplay
{
    /// <summary>Replays a case.</summary>
    public static async Task<CaseOutcome> RunAsync(RecordedCase recorded)
    {
        var translated = SettingsCase.From(JsonSerializer.SerializeToNode(recorded.Given)!.AsObject());
        Assert.Equal(translated.Rules, await CompileErrors.OfAsync(translated.Source));
        if (translated.Rules.Count > 0)
        {
            return CaseOutcome.CompileError;
        }

        Assert.True(recorded.Document is not null, "The reference refuses this, and nothing is known of why");
        await using var agent = LiveAgent.Compile(translated.Source);
        Assert.Null(JsonDifference.Find(recorded.Document.Value, agent.ServedDocument("demo-user", "demo-pass", "call-0001")));
        return CaseOutcome.Equal;
    }
}
