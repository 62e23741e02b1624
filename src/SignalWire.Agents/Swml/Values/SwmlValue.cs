using System.Text.Json.Serialization;

namespace SignalWire.Agents.Swml;

/// <summary>
/// Represents a value, or a variable that contains the value when the verb runs, such as <c>${vars.patience}</c>. Values and strings are
/// converted implicitly: <c>Timeout = 20</c>, <c>Timeout = "${vars.patience}"</c>.
/// </summary>
/// <typeparam name="T"><see cref="bool"/>, <see cref="int"/> or <see cref="double"/>.</typeparam>
[JsonConverter(typeof(SwmlValueConverterFactory))]
public readonly record struct SwmlValue<T>
    where T : struct
{
    private readonly T _value;

    /// <summary>Initializes a new instance of the <see cref="SwmlValue{T}"/> struct with a value.</summary>
    /// <param name="value">The value.</param>
    public SwmlValue(T value) => _value = value;

    /// <summary>Initializes a new instance of the <see cref="SwmlValue{T}"/> struct with a variable.</summary>
    /// <param name="variable">The variable: <c>${…}</c> or <c>%{…}</c>, which mean the same.</param>
    /// <exception cref="ArgumentException">The text is not a variable.</exception>
    public SwmlValue(string variable) => Variable = IsVariable(variable)
        ? variable
        : throw new ArgumentException($"'{variable}' is not a variable; write a variable as ${{…}} or %{{…}}", nameof(variable));

    /// <summary>Gets the value; <see langword="null"/> if there is a variable.</summary>
    public T? Value => Variable is null ? _value : null;

    /// <summary>Gets the variable, as it was written; <see langword="null"/> if there is a value.</summary>
    public string? Variable { get; }

    /// <summary>Converts a value to a <see cref="SwmlValue{T}"/>.</summary>
    /// <param name="value">The value.</param>
    public static implicit operator SwmlValue<T>(T value) => new(value);

    /// <summary>Converts a variable to a <see cref="SwmlValue{T}"/>.</summary>
    /// <param name="variable">The variable: <c>${…}</c> or <c>%{…}</c>, which mean the same.</param>
    /// <exception cref="ArgumentException">The text is not a variable.</exception>
    public static implicit operator SwmlValue<T>(string variable) => new(variable);

    /// <summary>Returns the value or the variable, as in a document.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => Variable ?? FormattableString.Invariant($"{_value}");

    /// <summary>Returns whether a text is a variable, by the rule of the platform.</summary>
    internal static bool IsVariable(string? text) => text is ['$' or '%', '{', .., '}'];
}
