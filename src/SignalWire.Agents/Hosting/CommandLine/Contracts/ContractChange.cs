using System.Text.Json;

namespace SignalWire.Agents.Hosting.CommandLine.Contracts;

/// <summary>One difference between an agent in the file and the agent of the program.</summary>
/// <param name="IsBreaking">
/// Whether a running call, or a model or stored prompt with the old contract, would fail with the new one.
/// </param>
/// <param name="Agent">The agent's name.</param>
/// <param name="Place">What changed, such as <c>parameter order_id of check_order</c>.</param>
/// <param name="Text">How it changed, as the end of a sentence that begins with the place.</param>
internal sealed record ContractChange(bool IsBreaking, string Agent, string Place, string Text)
{
    /// <summary>Returns the change on one line.</summary>
    public override string ToString() => $"{(IsBreaking ? "BREAKING" : "changed")}: {Agent}: {Place} {Text}".ReplaceLineEndings(" ");

    /// <summary>Writes the change as JSON, for other programs.</summary>
    public void WriteTo(Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteBoolean("breaking"u8, IsBreaking);
        json.WriteString("agent"u8, Agent);
        json.WriteString("place"u8, Place);
        json.WriteString("text"u8, Text);
        json.WriteEndObject();
    }
}
