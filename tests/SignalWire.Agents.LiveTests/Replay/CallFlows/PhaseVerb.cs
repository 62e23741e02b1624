using System.Text.Json.Nodes;
using SignalWire.Agents.LiveTests.Replay.Results;

namespace SignalWire.Agents.LiveTests.Replay.CallFlows;

/// <summary>A recorded verb as a C# user writes it.</summary>
internal static class PhaseVerb
{
    /// <summary>The expression, which the compiler can reject; <see langword="null"/> if there is no such verb.</summary>
    /// <param name="name">The verb.</param>
    /// <param name="config">Its value.</param>
    /// <param name="isChecked">Whether what the platform does not know is refused, and not written as a verb without a type.</param>
    public static string? Write(string name, JsonObject config, bool isChecked)
    {
        var source = new VerbSource();
        string? written;
        try
        {
            written = source.Write(name, config);
        }
        catch (UntranslatableException)
        {
            // There is no record of this name.
            written = null;
        }

        return isChecked || (written is not null && !source.IsRefused)
            ? written
            : $"new CustomVerb({CSharp.Literal(name)}, SwmlObject.Parse({CSharp.Literal(config.ToJsonString())}))";
    }
}
