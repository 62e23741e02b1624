using System.ComponentModel;
using System.Runtime.CompilerServices;
using System.Text.Json;
using SignalWire.Agents.Security;
using SignalWire.Agents.Tools;
using SignalWire.Agents.Tools.Arguments;

namespace SignalWire.Agents.CompilerServices;

/// <summary>
/// The arguments of one tool call, read in one pass straight into locals. A value that does not fit becomes a fault in words for the
/// model instead of an exception, and reading goes on, so that one answer names all faults.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public ref partial struct ToolArguments
{
    private readonly ToolInvocation _call;

    /// <summary>Where the text ends, if nothing may follow the arguments.</summary>
    private readonly int _end;

    private readonly bool _readable;

    /// <summary>The rest of the request; <see langword="null"/> if it has been read and its token checked.</summary>
    private readonly RequestTail? _tail;
    private readonly ToolCredentials _credentials;

    private Utf8JsonReader _json;
    private ulong _seen;

    /// <summary>The object that is being read; nothing while it is the arguments themselves.</summary>
    private ArgumentShape? _object;

    /// <summary>Whether the value that was read last is at fault already, or was left out.</summary>
    private bool _faulted;

    /// <summary>What the arguments stand in, as <see cref="_json"/> reads it where it is in no JSON of a string.</summary>
    private readonly ReadOnlySpan<byte> _arguments;

    /// <summary>The JSON of the string that is being read; <see langword="null"/> if the arguments themselves are.</summary>
    private byte[]? _text;

    /// <summary>Where in that text the reader began.</summary>
    private int _start;

    private JsonTextScope? _around;

    internal ToolArguments(ArgumentText arguments, ToolInvocation call)
    {
        _call = call;
        _arguments = arguments.Json;
        _end = arguments.IsInside ? 0 : arguments.Json.Length;
        _json = new Utf8JsonReader(arguments.Json);
        _readable = !arguments.Json.IsEmpty && _json.Read() && _json.TokenType == JsonTokenType.StartObject;
    }

    /// <summary>Arguments inside a request that is read up to here.</summary>
    internal ToolArguments(
        ReadOnlySpan<byte> body, Utf8JsonReader json, ToolCredentials credentials, RequestTail tail, ToolInvocation call)
    {
        _call = call;
        _arguments = body;
        _json = json;
        _readable = true;
        _tail = tail;
        _credentials = credentials;
    }

    private readonly ArgumentShape Shape => _object ?? _call.Tool!;

    /// <summary>Goes to the next argument's, or property's, name; <see langword="false"/> after the last one.</summary>
    public bool ReadName() => _readable && Next() && _json.TokenType == JsonTokenType.PropertyName;

    /// <summary>Whether the argument's name is this one.</summary>
    /// <param name="name">A name in UTF-8.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public readonly bool NameIs(ReadOnlySpan<byte> name) =>
        _json.ValueIsEscaped ? EscapedNameIs(name) : _json.ValueSpan.SequenceEqual(name);

    /// <summary>Passes over an argument that the tool does not have.</summary>
    public void Skip()
    {
        Next();
        if (_json.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray)
        {
            _json.Skip();
        }
    }

    /// <summary>Whether the value is null; if it is not, the next call reads it.</summary>
    /// <param name="node">The value's number.</param>
    public bool ReadNull(int node)
    {
        MoveToValue(node);
        return _json.TokenType == JsonTokenType.Null;
    }

    /// <summary>Says that the value that was read last breaks a rule of its parameter, unless it is at fault already.</summary>
    /// <param name="node">The value's number.</param>
    public void Refuse(int node)
    {
        if (!_faulted)
        {
            Fault(node);
        }
    }

    /// <summary>Ends the reading.</summary>
    /// <param name="required">A bit for each parameter that must be there.</param>
    /// <returns>Whether the tool may run: nothing is missing and nothing is wrong.</returns>
    /// <exception cref="JsonException">Something follows the arguments' object.</exception>
    public bool Complete(ulong required)
    {
        if (!_readable)
        {
            _call.Faults.AddUnreadable();
        }

        AddMissing(required & ~_seen);
        return End() && !_call.Faults.Any && Start();
    }

    /// <summary>Ends the reading for a tool without parameters, which takes whatever the model sends.</summary>
    /// <returns>Whether the tool may run.</returns>
    public bool Ignore()
    {
        while (ReadName())
        {
            Skip();
        }

        return End() && Start();
    }

    /// <summary>Ends the reading of a call's summary as text.</summary>
    public readonly CallSummary EndSummary()
    {
        Start();
        return new CallSummary(_call.ToolCall);
    }

    /// <summary>Ends the reading of a call's summary as an object. What cannot be read is handed over as text, and logged.</summary>
    /// <typeparam name="T">The object's type.</typeparam>
    /// <param name="value">What was read.</param>
    public readonly CallSummary<T> EndSummary<T>(T? value)
        where T : notnull
    {
        Start();
        bool isRead = !_call.Faults.Any;
        if (!isRead)
        {
            ToolLog.SummaryUnreadable(_call.Logger, _call.CallId, typeof(T).Name);
        }

        return new CallSummary<T>(_call.ToolCall, isRead, value);
    }

    private readonly bool Start() => _call.HandlerStarted = true;

    private bool End()
    {
        if (_tail is not null)
        {
            return _call.IsAdmitted = _tail.Admits(ref _json, _credentials, _call);
        }

        if (_start + _json.BytesConsumed < _end)
        {
            Next();
        }

        return true;
    }

    /// <summary>The one place that goes on, so that the reader's own methods are inlined into it and nowhere else.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private bool Next() => _json.Read() || NextAround();

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void MoveToValue(int node)
    {
        if (_json.TokenType != JsonTokenType.PropertyName)
        {
            return;
        }

        ulong bit = 1UL << node;
        if ((_seen & bit) != 0)
        {
            _call.Faults.Forget(node);
        }

        _seen |= bit;
        _faulted = false;
        Next();
    }

    /// <summary>Kept out of the usual way, which has no escapes.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private readonly bool EscapedNameIs(ReadOnlySpan<byte> name) => _json.ValueTextEquals(name);

    private readonly void AddMissing(ulong missing)
    {
        for (int node = 0; missing != 0; node++, missing >>= 1)
        {
            if ((missing & 1) != 0)
            {
                _call.Faults.AddMissing(Shape, node);
            }
        }
    }

    private void Fault(int node)
    {
        _faulted = true;
        switch (_json.TokenType)
        {
            case JsonTokenType.StartObject:
                _json.Skip();
                _call.Faults.AddWrong(Shape, node, "an object"u8, default);
                break;
            case JsonTokenType.StartArray:
                _json.Skip();
                _call.Faults.AddWrong(Shape, node, "an array"u8, default);
                break;
            case JsonTokenType.EndObject:
                _call.Faults.AddWrong(Shape, node, "another object"u8, default);
                break;
            case JsonTokenType.EndArray:
                _call.Faults.AddWrong(Shape, node, "another number of them"u8, default);
                break;
            case JsonTokenType.String:
                _call.Faults.AddWrong(Shape, node, "another string"u8, _json.ValueSpan, isText: true);
                break;
            case JsonTokenType.Number:
                _call.Faults.AddWrong(Shape, node, "another number"u8, _json.ValueSpan);
                break;
            default:
                _call.Faults.AddWrong(Shape, node, default, _json.ValueSpan);
                break;
        }
    }
}
