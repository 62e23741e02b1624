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
    public readonly ArgumentText Arguments(ToolInvocation call) =>
        !_hasArgumentObject ? new ArgumentText(_flat, isInside: true)
        : !_parsed.IsEmpty || _raw.IsEmpty ? new ArgumentText(_parsed, isInside: true)
        : new ArgumentText(Unescape(_raw, call), isInside: false);

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

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void ReadProperty(ReadOnlySpan<byte> body, scoped ref Utf8JsonReader json)
    {
        if (Is(in json, "function"u8))
        {
            Function = ReadText(ref json);
            FunctionIsNoText = json.TokenType is not (JsonTokenType.String or JsonTokenType.Null);
        }
        else if (Is(in json, "argument"u8))
        {
            _parsed = default;
            _raw = default;
            json.Read();
            _hasArgumentObject = json.TokenType == JsonTokenType.StartObject;
            if (_hasArgumentObject)
            {
                ReadArgument(body, ref json);
            }
        }
        else if (Is(in json, "call_id"u8))
        {
            CallId = ReadText(ref json);
        }
        else if (Is(in json, "arguments"u8))
        {
            json.Read();
            _flat = json.TokenType == JsonTokenType.StartObject ? FromHere(body, ref json) : default;
        }
    }

    /// <summary>Compares with a constant, which costs next to nothing unless the name is escaped.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool Is(scoped ref readonly Utf8JsonReader json, ReadOnlySpan<byte> name) =>
        json.ValueIsEscaped ? json.ValueTextEquals(name) : json.ValueSpan.SequenceEqual(name);

    /// <summary>A flat loop of its own, up to the end of the object.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private void ReadArgument(ReadOnlySpan<byte> body, scoped ref Utf8JsonReader json)
    {
        while (json.Read())
        {
            int depth = json.CurrentDepth;
            if (depth == 1)
            {
                return;
            }

            if (depth == 2 && json.TokenType == JsonTokenType.PropertyName)
            {
                ReadArgumentProperty(body, ref json);
            }
        }
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void ReadArgumentProperty(ReadOnlySpan<byte> body, scoped ref Utf8JsonReader json)
    {
        if (Is(in json, "parsed"u8))
        {
            json.Read();
            _parsed = default;
            if (json.TokenType == JsonTokenType.StartArray && json.Read() && json.TokenType != JsonTokenType.EndArray)
            {
                _parsed = FromHere(body, ref json);
            }
        }
        else if (Is(in json, "raw"u8))
        {
            json.Read();
            _raw = json.TokenType == JsonTokenType.String ? FromHere(body, ref json) : default;
        }
    }

    /// <summary>A value where it stands: its end is found when it is read.</summary>
    private static ReadOnlySpan<byte> FromHere(ReadOnlySpan<byte> body, scoped ref Utf8JsonReader json) => body[(int)json.TokenStartIndex..];

    private static ReadOnlySpan<byte> Unescape(ReadOnlySpan<byte> quoted, ToolInvocation call)
    {
        var json = new Utf8JsonReader(quoted);
        json.Read();
        if (!json.ValueIsEscaped)
        {
            return json.ValueSpan;
        }

        try
        {
            var buffer = call.ArgumentBuffer(json.ValueSpan.Length);
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
