using System.Diagnostics.CodeAnalysis;

namespace SignalWire.Agents;

/// <summary>
/// Specifies a value that the conversation begins with. Prompts, tools and the platform read it from global data by its key. Keys are sent
/// in the order in which they are written. Key: <c>global_data</c>.
/// </summary>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true, Inherited = false)]
public sealed class GlobalDataAttribute : Attribute
{
    /// <summary>
    /// Initializes a new instance of the <see cref="GlobalDataAttribute"/> class with the value of <see cref="Json"/>, which must be set.
    /// </summary>
    /// <param name="key">The key.</param>
    public GlobalDataAttribute(string key)
        : this(key, value: (object?)null)
    {
    }

    /// <summary>Initializes a new instance of the <see cref="GlobalDataAttribute"/> class with a string or null.</summary>
    /// <param name="key">The key.</param>
    /// <param name="value">The value.</param>
    public GlobalDataAttribute(string key, string? value)
        : this(key, (object?)value)
    {
    }

    /// <summary>Initializes a new instance of the <see cref="GlobalDataAttribute"/> class with a whole number.</summary>
    /// <param name="key">The key.</param>
    /// <param name="value">The value.</param>
    public GlobalDataAttribute(string key, long value)
        : this(key, (object?)value)
    {
    }

    /// <summary>Initializes a new instance of the <see cref="GlobalDataAttribute"/> class with a number.</summary>
    /// <param name="key">The key.</param>
    /// <param name="value">The value.</param>
    public GlobalDataAttribute(string key, double value)
        : this(key, (object?)value)
    {
    }

    /// <summary>Initializes a new instance of the <see cref="GlobalDataAttribute"/> class with a Boolean.</summary>
    /// <param name="key">The key.</param>
    /// <param name="value">The value.</param>
    public GlobalDataAttribute(string key, bool value)
        : this(key, (object?)value)
    {
    }

    private GlobalDataAttribute(string key, object? value)
    {
        Key = key;
        Value = value;
    }

    /// <summary>Gets the key.</summary>
    public string Key { get; }

    /// <summary>Gets the value; <see langword="null"/> if <see cref="Json"/> contains it.</summary>
    public object? Value { get; }

    /// <summary>
    /// Gets or sets the value as JSON: an object, an array, or any other value. It cannot be set together with a value of C#.
    /// </summary>
    [StringSyntax(StringSyntaxAttribute.Json)]
    public string? Json { get; set; }
}
