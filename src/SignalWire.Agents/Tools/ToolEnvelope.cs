using System.Runtime.CompilerServices;
using System.Text.Json;
using SignalWire.Agents.CompilerServices;
using SignalWire.Agents.Json;
using SignalWire.Agents.Tools.Arguments;

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

    /// <summary>Whether the arguments are read where they stand in the request, which must be well-formed for that.</summary>
    public readonly bool HasArgumentsInside => !_hasArgumentObject || !_parsed.IsEmpty || _raw.IsEmpty;

    /// <summary>
    /// The arguments as JSON: the first of <c>argument.parsed</c>, else <c>argument.raw</c>, else the object <c>arguments</c>.
    /// Empty when there are none.
    /// </summary>
    /// <param name="call">Keeps the text of <c>raw</c>, which is JSON in JSON and has to be unescaped.</param>
    public readonly ArgumentText Arguments(ToolInvocation call) =>
        HasArgumentsInside
            ? new ArgumentText(_hasArgumentObject ? _parsed : _flat, isInside: true)
            : new ArgumentText(Unescape(_raw, call), isInside: false);

    /// <summary>Reads an envelope.</summary>
    /// <param name="body">The request's body, in valid UTF-8.</param>
    /// <param name="json">A reader of it.</param>
    /// <param name="stops">Whether to stop at the object in <c>argument.parsed</c>, to go on with it by the same reader.</param>
    public EnvelopePosition Read(ReadOnlySpan<byte> body, scoped ref Utf8JsonReader json, bool stops)
    {
        try
        {
            return !json.Read() || json.TokenType != JsonTokenType.StartObject ? EnvelopePosition.Broken
                : ReadOn(body, ref json, stops) ? EnvelopePosition.Arguments
                : EnvelopePosition.End;
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            // No JSON, or an escaped half of a surrogate pair in a text that is not well-formed yet.
            return EnvelopePosition.Broken;
        }
    }

    /// <summary>Reads what follows the object in <c>argument.parsed</c>, to the end of the body.</summary>
    /// <param name="json">The reader, at the end of that object.</param>
    /// <param name="callId">The phone call's id, if it follows; else left as it is.</param>
    /// <returns><see langword="false"/> when the name or the arguments come once more, which then count instead.</returns>
    /// <exception cref="JsonException">The body is not one JSON object.</exception>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static bool TryReadRest(ref Utf8JsonReader json, ref ReadOnlySpan<byte> callId)
    {
        while (json.Read())
        {
            if (json.TokenType == JsonTokenType.PropertyName
                && (json.ValueSpan.Length is >= 6 and <= 8 || json.ValueIsEscaped)
                && json.CurrentDepth <= 2
                && !TryReadProperty(ref json, ref callId))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>A name of the inner object may stand in another one, too; that is so rare that it is not told apart.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static bool TryReadProperty(ref Utf8JsonReader json, ref ReadOnlySpan<byte> callId)
    {
        if (json.CurrentDepth == 1 && Is(in json, "call_id"u8))
        {
            callId = ReadText(ref json);
            return true;
        }

        return !Is(in json, "function"u8) && !Is(in json, "argument"u8) && !Is(in json, "parsed"u8);
    }

    /// <summary>
    /// One flat loop over all tokens, to the end of the text: it is cheaper than skipping value by value, and whatever follows the object
    /// fails it. Kept apart from the handlers of exceptions, beside which the reader's own methods are not inlined.
    /// </summary>
    /// <returns>Whether it stopped at the start of the arguments.</returns>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private bool ReadOn(ReadOnlySpan<byte> body, scoped ref Utf8JsonReader json, bool stops)
    {
        while (json.Read())
        {
            // Most of the two dozen keys are not ours, and their length alone tells.
            if (json.TokenType == JsonTokenType.PropertyName
                && (json.ValueSpan.Length is >= 7 and <= 9 || json.ValueIsEscaped)
                && json.CurrentDepth == 1
                && ReadProperty(body, ref json, stops))
            {
                return true;
            }
        }

        return false;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private bool ReadProperty(ReadOnlySpan<byte> body, scoped ref Utf8JsonReader json, bool stops)
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
            return _hasArgumentObject && ReadArgument(body, ref json, stops);
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

        return false;
    }

    /// <summary>Compares with a constant, which costs next to nothing unless the name is escaped.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool Is(scoped ref readonly Utf8JsonReader json, ReadOnlySpan<byte> name) =>
        json.ValueIsEscaped ? json.ValueTextEquals(name) : json.ValueSpan.SequenceEqual(name);

    /// <summary>A flat loop of its own, up to the end of the object.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private bool ReadArgument(ReadOnlySpan<byte> body, scoped ref Utf8JsonReader json, bool stops)
    {
        while (json.Read())
        {
            int depth = json.CurrentDepth;
            if (depth == 1)
            {
                return false;
            }

            if (depth == 2 && json.TokenType == JsonTokenType.PropertyName && ReadArgumentProperty(body, ref json, stops))
            {
                return true;
            }
        }

        return false;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private bool ReadArgumentProperty(ReadOnlySpan<byte> body, scoped ref Utf8JsonReader json, bool stops)
    {
        if (Is(in json, "parsed"u8))
        {
            json.Read();
            _parsed = default;
            if (json.TokenType == JsonTokenType.StartArray && json.Read() && json.TokenType != JsonTokenType.EndArray)
            {
                _parsed = FromHere(body, ref json);
                return stops && json.TokenType == JsonTokenType.StartObject;
            }
        }
        else if (Is(in json, "raw"u8))
        {
            json.Read();
            _raw = json.TokenType == JsonTokenType.String ? FromHere(body, ref json) : default;
        }

        return false;
    }

    /// <summary>A value where it stands: its end is found when it is read.</summary>
    private static ReadOnlySpan<byte> FromHere(ReadOnlySpan<byte> body, scoped ref Utf8JsonReader json) =>
        body[(int)json.TokenStartIndex..];

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
            // Half of a surrogate pair: the request was not searched for them.
            return Unescape(WellFormedJson.OfUtf8(quoted), call);
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
