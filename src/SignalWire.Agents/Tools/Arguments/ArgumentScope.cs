using System.ComponentModel;

namespace SignalWire.Agents.CompilerServices;

/// <summary>What reading goes back to when an object or an array inside the arguments has ended.</summary>
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

    /// <summary>How many faults there were when the object or array began.</summary>
    internal int Faults { get; }
}
