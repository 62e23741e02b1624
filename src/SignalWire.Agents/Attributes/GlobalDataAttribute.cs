using System.Diagnostics.CodeAnalysis;

namespace SignalWire.Agents;

/// <summary>
/// A value that the conversation begins with: prompts, tools and the platform see it under its key in global data. Keys stand in the
/// order in which they are written.
/// </summary>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true, Inherited = false)]
public sealed class GlobalDataAttribute : Attribute
{
    /// <summary>Gives a key the value of <see cref="Json"/>, which must be set.</summary>
    /// <param name="key">The key.</param>
    public GlobalDataAttribute(string key)
        : this(key, value: (object?)null)
    {
    }

    /// <summary>Gives a key a text, or null.</summary>
    /// <param name="key">The key.</param>
    /// <param name="value">Its value.</param>
    public GlobalDataAttribute(string key, string? value)
        : this(key, (object?)value)
    {
    }

    /// <summary>Gives a key a whole number.</summary>
    /// <param name="key">The key.</param>
    /// <param name="value">Its value.</param>
    public GlobalDataAttribute(string key, long value)
        : this(key, (object?)value)
    {
    }

    /// <summary>Gives a key a number.</summary>
    /// <param name="key">The key.</param>
    /// <param name="value">Its value.</param>
    public GlobalDataAttribute(string key, double value)
        : this(key, (object?)value)
    {
    }

    /// <summary>Gives a key a truth value.</summary>
    /// <param name="key">The key.</param>
    /// <param name="value">Its value.</param>
    public GlobalDataAttribute(string key, bool value)
        : this(key, (object?)value)
    {
    }

    private GlobalDataAttribute(string key, object? value)
    {
        Key = key;
        Value = value;
    }

    /// <summary>The key.</summary>
    public string Key { get; }

    /// <summary>The value, unless it is JSON.</summary>
    public object? Value { get; }

    /// <summary>The value as JSON: an object, an array, or any other. Not beside a value of C#.</summary>
    [StringSyntax(StringSyntaxAttribute.Json)]
    public string? Json { get; set; }
}
