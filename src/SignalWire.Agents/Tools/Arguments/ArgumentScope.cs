using System.ComponentModel;

namespace SignalWire.Agents.CompilerServices;

/// <summary>Stores the state to which reading returns after an object or array inside the arguments.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly ref struct ArgumentScope
{
    internal ArgumentScope(ArgumentShape? shape, ulong seen, int faults)
    {
        Shape = shape;
        Seen = seen;
        Faults = faults;
    }

    internal ArgumentShape? Shape { get; }

    internal ulong Seen { get; }

    /// <summary>Gets the number of faults at the start of the object or array.</summary>
    internal int Faults { get; }
}
