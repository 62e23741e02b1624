using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Json;
using SignalWire.Agents.Json;
using SignalWire.Agents.Tools.Arguments;

namespace SignalWire.Agents.CompilerServices;

public ref partial struct ToolArguments
{
    /// <summary>
    /// Returns whether an optional value is empty: models write <c>""</c> or <c>"null"</c> to omit a value. If it is not empty, the next
    /// call reads it. Not for strings, for which both are valid values.
    /// </summary>
    /// <param name="node">The number of the value.</param>
    public bool IsLeftOut(int node)
    {
        MoveToValue(node);
        return _json.TokenType == JsonTokenType.String && SaysNothing();
    }

    private bool SaysNothing()
    {
        // A value that is not there breaks no rule.
        bool isNothing = _json.ValueSpan.IsEmpty || _json.ValueSpan.SequenceEqual("null"u8);
        _faulted |= isNothing;
        return isNothing;
    }

    /// <summary>
    /// Enters the JSON in a string, if an object or array is expected. Models sometimes write objects and arrays as strings.
    /// </summary>
    /// <param name="start">The expected token.</param>
    /// <returns>
    /// <see langword="true"/> if the string is such JSON. Reading then continues inside it and, after its end, behind the string.
    /// </returns>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private bool TryEnterText(JsonTokenType start)
    {
        if (_json.TokenType != JsonTokenType.String || !_json.ValueSpan.Contains((byte)(start == JsonTokenType.StartObject ? '{' : '[')))
        {
            return false;
        }

        byte[] text = WellFormedJson.Of(Encoding.UTF8.GetBytes(_json.GetString()!)).ToArray();
        if (!IsWhole(text, start))
        {
            return false;
        }

        _around = new JsonTextScope(_text, _start + (int)_json.BytesConsumed, _json.CurrentState, _around);
        _text = text;
        _start = 0;
        _json = new Utf8JsonReader(text);
        return Next();
    }

    /// <summary>Returns whether a text is exactly one value, so that reading it does not throw.</summary>
    private static bool IsWhole(ReadOnlySpan<byte> text, JsonTokenType start)
    {
        try
        {
            var json = new Utf8JsonReader(text);
            return json.Read() && json.TokenType == start && json.TrySkip() && !json.Read();
        }
        catch (JsonException)
        {
            return false;
        }
    }

    /// <summary>Continues behind the string whose JSON has ended.</summary>
    private bool NextAround()
    {
        if (_around is not { } around)
        {
            return false;
        }

        (_text, _start, _around) = (around.Text, around.Start, around.Around);
        _json = new Utf8JsonReader((_text ?? _arguments)[_start..], isFinalBlock: true, around.State);
        return Next();
    }
}
