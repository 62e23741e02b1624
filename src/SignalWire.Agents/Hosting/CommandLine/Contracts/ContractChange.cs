using System.Text.Json;

namespace SignalWire.Agents.Hosting.CommandLine.Contracts;

/// <summary>One difference between what is kept of an agent and what it is now.</summary>
/// <param name="IsBreaking">
/// Whether a call that is running, or a model or stored prompt that knows the old contract, would fail with the new one.
/// </param>
/// <param name="Agent">The agent's name.</param>
/// <param name="Place">What changed, such as <c>parameter order_id of check_order</c>.</param>
/// <param name="Text">What became of it, as the end of a sentence that the place begins.</param>
internal sealed record ContractChange(bool IsBreaking, string Agent, string Place, string Text)
{
    /// <summary>The change on one line.</summary>
    public override string ToString() => $"{(IsBreaking ? "BREAKING" : "changed")}: {Agent}: {Place} {Text}".ReplaceLineEndings(" ");

    /// <summary>Writes the change for other programs.</summary>
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
