using System.Buffers;
using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json;

namespace SignalWire.Agents.CompilerServices;

/// <summary>Writes the arguments of one tool call in the form that <see cref="ToolArguments"/> reads.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed partial class ToolArgumentsWriter : IDisposable
{
    private readonly ArrayBufferWriter<byte> _output = new();
    private readonly Utf8JsonWriter _json;

    /// <summary>Whether the next object has already been entered, because its discriminator was written.</summary>
    private bool _isEntered;

    /// <summary>Initializes a writer and begins the arguments.</summary>
    public ToolArgumentsWriter()
    {
        _json = new Utf8JsonWriter(_output);
        _json.WriteStartObject();
    }

    /// <summary>Ends the arguments.</summary>
    /// <returns>The arguments as a JSON object in UTF-8. They remain valid after the writer is disposed.</returns>
    public ReadOnlyMemory<byte> End()
    {
        _json.WriteEndObject();
        _json.Flush();
        return _output.WrittenMemory;
    }

    /// <inheritdoc/>
    public void Dispose() => _json.Dispose();

    /// <summary>Writes the name of the next value.</summary>
    /// <param name="name">The name in UTF-8.</param>
    public void WriteName(ReadOnlySpan<byte> name) => _json.WritePropertyName(name);

    /// <summary>Writes the key of the next value.</summary>
    /// <param name="key">The key.</param>
    public void WriteName(string key) => _json.WritePropertyName(key);

    /// <summary>Enters an object.</summary>
    public void BeginObject()
    {
        if (_isEntered)
        {
            _isEntered = false;
            return;
        }

        _json.WriteStartObject();
    }

    /// <summary>Writes the discriminator of an object. <see cref="BeginObject"/> then continues that object.</summary>
    /// <param name="discriminator">The name of the discriminator property.</param>
    /// <param name="kind">The value of the discriminator.</param>
    public void BeginKind(ReadOnlySpan<byte> discriminator, string kind)
    {
        _json.WriteStartObject();
        _json.WriteString(discriminator, kind);
        _isEntered = true;
    }

    /// <inheritdoc cref="BeginKind(ReadOnlySpan{byte}, string)"/>
    public void BeginKind(ReadOnlySpan<byte> discriminator, int kind)
    {
        _json.WriteStartObject();
        _json.WriteNumber(discriminator, kind);
        _isEntered = true;
    }

    /// <summary>Leaves an object.</summary>
    public void EndObject() => _json.WriteEndObject();

    /// <summary>Enters an array.</summary>
    public void BeginArray() => _json.WriteStartArray();

    /// <summary>Leaves an array.</summary>
    public void EndArray() => _json.WriteEndArray();

    /// <summary>Writes null.</summary>
    public void WriteNull() => _json.WriteNullValue();

    /// <summary>Writes null if the value is <see langword="null"/>. The tool adds a fault if null is not allowed there.</summary>
    /// <param name="value">A value.</param>
    /// <returns><see langword="true"/> if null was written.</returns>
    public bool TryWriteNull([NotNullWhen(false)] object? value)
    {
        if (value is not null)
        {
            return false;
        }

        _json.WriteNullValue();
        return true;
    }
}
