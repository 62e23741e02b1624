using System.Text.Json;

namespace SignalWire.Agents;

/// <summary>What a tool answers: text for the model, which it puts into words for the caller.</summary>
/// <param name="response">Text for the model. When empty, the platform is told that the action was completed.</param>
public sealed class FunctionResult(string? response = null)
{
    /// <summary>Text for the model.</summary>
    public string? Response { get; } = response;

    /// <summary>Makes text for the model a result.</summary>
    /// <param name="response">Text for the model.</param>
    public static implicit operator FunctionResult(string? response) => new(response);

    internal void WriteTo(Utf8JsonWriter json)
    {
        json.WriteStartObject();
        if (string.IsNullOrEmpty(Response))
        {
            json.WriteString("response"u8, "Action completed."u8);
        }
        else
        {
            json.WriteString("response"u8, Response);
        }

        json.WriteEndObject();
    }
}
