using System.Text.Json;
using System.Text.Json.Nodes;

namespace SignalWire.Agents;

/// <summary>
/// What a tool answers: text for the model, which it puts into words for the caller, and actions for the platform, which are done in
/// the order in which they were added.
/// </summary>
/// <param name="response">Text for the model. When it is empty and there is no action, the platform is told that the action was completed.</param>
public sealed partial class FunctionResult(string? response = null)
{
    private List<KeyValuePair<string, JsonNode?>>? _actions;

    /// <summary>Text for the model.</summary>
    public string? Response { get; } = response;

    /// <summary>Makes text for the model a result.</summary>
    /// <param name="response">Text for the model.</param>
    public static implicit operator FunctionResult(string? response) => new(response);

    /// <summary>Adds any action, such as one that the platform has learned since.</summary>
    /// <param name="name">The action's name.</param>
    /// <param name="data">Its value; <see langword="null"/> stands for JSON's own.</param>
    /// <returns>This result.</returns>
    public FunctionResult AddAction(string name, JsonNode? data)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        (_actions ??= []).Add(new(name, data));
        return this;
    }

    internal void WriteTo(Utf8JsonWriter json)
    {
        if (_envelope is not null)
        {
            _envelope.WriteTo(json);
            return;
        }

        json.WriteStartObject();
        if (!string.IsNullOrEmpty(Response))
        {
            json.WriteString("response"u8, Response);
        }
        else if (_actions is null)
        {
            json.WriteString("response"u8, "Action completed."u8);
        }

        WriteActions(json);
        json.WriteEndObject();
    }

    private void WriteActions(Utf8JsonWriter json)
    {
        if (_actions is null)
        {
            return;
        }

        json.WriteStartArray("action"u8);
        foreach (var (name, data) in _actions)
        {
            json.WriteStartObject();
            json.WritePropertyName(name);
            if (data is null)
            {
                json.WriteNullValue();
            }
            else
            {
                data.WriteTo(json);
            }

            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
