using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Unicode;
using SignalWire.Agents.CompilerServices;

namespace SignalWire.Agents.Tools;

/// <summary>
/// The platform's request for a tool call, read in one pass: where the name, the arguments and the call id stand. Of a key that comes
/// twice the last one counts, for the token check and for the dispatch alike.
/// </summary>
internal ref struct ToolEnvelope
{
    /// <summary>The tool's name; empty when it is missing.</summary>
    public ReadOnlySpan<byte> Function;

    /// <summary>Whether <c>function</c> is there and is no string.</summary>
    public bool FunctionIsNoText;

    /// <summary>The phone call's id; empty when it is missing.</summary>
    public ReadOnlySpan<byte> CallId;

    private ReadOnlySpan<byte> _parsed;
    private ReadOnlySpan<byte> _raw;
    private ReadOnlySpan<byte> _flat;
    private bool _hasArgumentObject;

    /// <summary>
    /// The arguments as JSON: the first of <c>argument.parsed</c>, else <c>argument.raw</c>, else the object <c>arguments</c>.
    /// Empty when there are none.
    /// </summary>
    /// <param name="call">Keeps the text of <c>raw</c>, which is JSON in JSON and has to be unescaped.</param>
    public readonly ReadOnlySpan<byte> Arguments(ToolInvocation call) =>
        !_hasArgumentObject ? _flat : !_parsed.IsEmpty || _raw.IsEmpty ? _parsed : Unescape(_raw, call);

    /// <summary>Reads an envelope.</summary>
    /// <param name="body">The request's body.</param>
    /// <param name="envelope">The envelope.</param>
    /// <returns><see langword="false"/> when the body is not one JSON object in UTF-8.</returns>
    public static bool TryRead(ReadOnlySpan<byte> body, out ToolEnvelope envelope)
    {
        envelope = default;
        if (!Utf8.IsValid(body))
        {
            return false;
        }

        try
        {
            return envelope.Read(body);
        }
        catch (JsonException)
        {
            return false;
        }
        catch (InvalidOperationException)
        {
            // An escaped half of a surrogate pair where text must be.
            return false;
        }
    }

    /// <summary>Kept apart from the handlers of exceptions around it: beside them the reader's own methods are not inlined.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private bool Read(ReadOnlySpan<byte> body)
    {
        var json = new Utf8JsonReader(body);
        if (!json.Read() || json.TokenType != JsonTokenType.StartObject)
        {
            return false;
        }

        // One flat loop over all tokens, to the end of the text: it is cheaper than skipping value by value, and whatever follows the
        // object fails it.
        while (json.Read())
        {
            // Most of the two dozen keys are not ours, and their length alone tells.
            if (json.TokenType == JsonTokenType.PropertyName
                && (json.ValueSpan.Length is >= 7 and <= 9 || json.ValueIsEscaped)
                && json.CurrentDepth == 1)
            {
                ReadProperty(body, ref json);
            }
        }

        return true;
    }

    private void ReadProperty(ReadOnlySpan<byte> body, scoped ref Utf8JsonReader json)
    {
        if (Is(in json, "function"u8))
        {
            Function = ReadText(ref json);
            FunctionIsNoText = json.TokenType is not (JsonTokenType.String or JsonTokenType.Null);
        }
        else if (Is(in json, "argument"u8))
        {
            json.Read();
            ReadArgument(body, ref json);
        }
        else if (Is(in json, "call_id"u8))
        {
            CallId = ReadText(ref json);
        }
        else if (Is(in json, "arguments"u8))
        {
            json.Read();
            bool isObject = json.TokenType == JsonTokenType.StartObject;
            var value = Value(body, ref json);
            _flat = isObject ? value : default;
        }
    }

    /// <summary>Compares with a constant, which costs next to nothing unless the name is escaped.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool Is(scoped ref readonly Utf8JsonReader json, ReadOnlySpan<byte> name) =>
        json.ValueIsEscaped ? json.ValueTextEquals(name) : json.ValueSpan.SequenceEqual(name);

    private void ReadArgument(ReadOnlySpan<byte> body, scoped ref Utf8JsonReader json)
    {
        _parsed = default;
        _raw = default;
        _hasArgumentObject = json.TokenType == JsonTokenType.StartObject;
        if (!_hasArgumentObject)
        {
            json.Skip();
            return;
        }

        while (json.Read() && json.TokenType == JsonTokenType.PropertyName)
        {
            if (json.ValueTextEquals("parsed"u8))
            {
                json.Read();
                _parsed = default;
                if (json.TokenType == JsonTokenType.StartArray)
                {
                    ReadFirst(body, ref json);
                }
                else
                {
                    json.Skip();
                }
            }
            else if (json.ValueTextEquals("raw"u8))
            {
                json.Read();
                bool isText = json.TokenType == JsonTokenType.String;
                var value = Value(body, ref json);
                _raw = isText ? value : default;
            }
            else
            {
                json.Skip();
            }
        }
    }

    private void ReadFirst(ReadOnlySpan<byte> body, scoped ref Utf8JsonReader json)
    {
        if (json.Read() && json.TokenType != JsonTokenType.EndArray)
        {
            _parsed = Value(body, ref json);
            while (json.Read() && json.TokenType != JsonTokenType.EndArray)
            {
                json.Skip();
            }
        }
    }

    private static ReadOnlySpan<byte> Value(ReadOnlySpan<byte> body, scoped ref Utf8JsonReader json)
    {
        int start = (int)json.TokenStartIndex;
        json.Skip();
        return body[start..(int)json.BytesConsumed];
    }

    private static ReadOnlySpan<byte> Unescape(ReadOnlySpan<byte> quoted, ToolInvocation call)
    {
        var json = new Utf8JsonReader(quoted);
        json.Read();
        if (!json.ValueIsEscaped)
        {
            return quoted[1..^1];
        }

        try
        {
            var buffer = call.ArgumentBuffer(quoted.Length);
            return buffer[..json.CopyString(buffer)];
        }
        catch (InvalidOperationException)
        {
            // An escaped half of a surrogate pair: no text, so no arguments either.
            return default;
        }
    }

    private static ReadOnlySpan<byte> ReadText(scoped ref Utf8JsonReader json)
    {
        json.Read();
        if (json.TokenType != JsonTokenType.String)
        {
            return default;
        }

        if (!json.ValueIsEscaped)
        {
            return json.ValueSpan;
        }

        byte[] unescaped = new byte[json.ValueSpan.Length];
        return unescaped.AsSpan(0, json.CopyString(unescaped));
    }
}
