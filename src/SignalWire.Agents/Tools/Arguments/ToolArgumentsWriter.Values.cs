using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Xml;

namespace SignalWire.Agents.CompilerServices;

public sealed partial class ToolArgumentsWriter
{
    /// <summary>Writes as many digits after the decimal point as there are.</summary>
    private const string TimeFormat = "HH:mm:ss.FFFFFFF";

    /// <summary>Writes a string, or null.</summary>
    /// <param name="value">The value.</param>
    public void Write(string? value) => _json.WriteStringValue(value);

    /// <summary>Writes a Boolean.</summary>
    /// <param name="value">The value.</param>
    public void Write(bool value) => _json.WriteBooleanValue(value);

    /// <summary>Writes an integer.</summary>
    /// <param name="value">The value.</param>
    public void Write(long value) => _json.WriteNumberValue(value);

    /// <inheritdoc cref="Write(long)"/>
    public void Write(ulong value) => _json.WriteNumberValue(value);

    /// <summary>Writes a number.</summary>
    /// <param name="value">The value.</param>
    /// <exception cref="ArgumentException">The value is infinite or not a number; JSON cannot represent it.</exception>
    public void Write(float value) => _json.WriteNumberValue(value);

    /// <inheritdoc cref="Write(float)"/>
    public void Write(double value) => _json.WriteNumberValue(value);

    /// <summary>Writes a decimal number.</summary>
    /// <param name="value">The value.</param>
    public void Write(decimal value) => _json.WriteNumberValue(value);

    /// <summary>Writes a UUID.</summary>
    /// <param name="value">The value.</param>
    public void Write(Guid value) => _json.WriteStringValue(value);

    /// <summary>Writes a date.</summary>
    /// <param name="value">The value.</param>
    public void Write(DateOnly value) => _json.WriteStringValue(value.ToString("O", CultureInfo.InvariantCulture));

    /// <summary>Writes a time of day.</summary>
    /// <param name="value">The value.</param>
    public void Write(TimeOnly value) => _json.WriteStringValue(value.ToString(TimeFormat, CultureInfo.InvariantCulture));

    /// <summary>Writes a date and time. A local time is written with its offset.</summary>
    /// <param name="value">The value.</param>
    public void Write(DateTime value) => _json.WriteStringValue(value);

    /// <summary>Writes a date and time with an offset.</summary>
    /// <param name="value">The value.</param>
    public void Write(DateTimeOffset value) => _json.WriteStringValue(value);

    /// <summary>Writes a duration in ISO 8601, as its schema requires.</summary>
    /// <param name="value">The value.</param>
    public void Write(TimeSpan value) => _json.WriteStringValue(XmlConvert.ToString(value));

    /// <summary>Writes a URL, or null.</summary>
    /// <param name="value">The value.</param>
    public void Write(Uri? value) => _json.WriteStringValue(value?.OriginalString);

    /// <summary>Writes a JSON value.</summary>
    /// <param name="value">The value.</param>
    public void Write(JsonElement value) => value.WriteTo(_json);

    /// <summary>Writes a JSON value, or null.</summary>
    /// <param name="value">The value.</param>
    public void Write(JsonNode? value)
    {
        if (!TryWriteNull(value))
        {
            value.WriteTo(_json);
        }
    }
}
