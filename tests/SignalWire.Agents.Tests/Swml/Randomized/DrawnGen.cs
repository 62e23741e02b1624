using CsCheck;

namespace SignalWire.Agents.Tests.Swml.Randomized;

/// <summary>Values that are drawn piece by piece.</summary>
internal sealed class DrawnGen<T>(Func<PCG, T> draw) : Gen<T>
{
    public override T Generate(PCG pcg, Size? min, out Size size)
    {
        size = new Size(0);
        return draw(pcg);
    }
}
