namespace SignalWire.Agents;

/// <summary>Values that travel with the tool calls of one phone call.</summary>
public sealed class CarriedValues
{
    private readonly Dictionary<string, string> _values = new(StringComparer.Ordinal);

    internal CarriedValues()
    {
    }

    internal IReadOnlyCollection<KeyValuePair<string, string>> All => _values;

    /// <summary>A value by its name. <see langword="null"/> stands for no value, so that what is missing need not be asked for
    /// first.</summary>
    /// <param name="name">The name.</param>
    /// <exception cref="ArgumentException">The name is empty.</exception>
    public string? this[string name]
    {
        get => _values.GetValueOrDefault(name);
        set
        {
            ArgumentException.ThrowIfNullOrEmpty(name);
            if (value is null)
            {
                _values.Remove(name);
            }
            else
            {
                _values[name] = value;
            }
        }
    }
}
