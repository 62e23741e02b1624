using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Json;
using SignalWire.Agents.Json;
using SignalWire.Agents.Tools.Arguments;

namespace SignalWire.Agents.CompilerServices;

public ref partial struct ToolArguments
{
    /// <summary>
    /// Whether a value that may be left out says nothing: models write <c>""</c> or <c>"null"</c> where they mean that. If it does not, the
    /// next call reads it. Not for text, which may be both.
    /// </summary>
    /// <param name="node">The value's number.</param>
    public bool IsLeftOut(int node)
    {
        MoveToValue(node);
        return _json.TokenType == JsonTokenType.String && SaysNothing();
    }

    private bool SaysNothing()
    {
        // What is not there breaks no rule.
        bool isNothing = _json.ValueSpan.IsEmpty || _json.ValueSpan.SequenceEqual("null"u8);
        _faulted |= isNothing;
        return isNothing;
    }

    /// <summary>Goes into the JSON of a string where an object or an array must be: models write them so now and then.</summary>
    /// <param name="start">What must be there.</param>
    /// <returns>Whether the string is such JSON; if so, it is read on inside, and after its end behind the string.</returns>
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

    /// <summary>Whether a text is one value and nothing else, so that reading it will not throw.</summary>
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

    /// <summary>Goes on behind the string whose JSON has ended.</summary>
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
