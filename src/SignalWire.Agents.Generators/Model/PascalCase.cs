using System.Text;

namespace SignalWire.Agents.Generators.Model;

/// <summary>Converts wire names to C# names.</summary>
internal static class PascalCase
{
    /// <summary><c>order_id</c> is <c>OrderId</c>. A name that consists of underscores becomes empty.</summary>
    public static string Of(string wireName)
    {
        var pascal = new StringBuilder(wireName.Length);
        bool upper = true;
        foreach (char character in wireName)
        {
            if (character == '_')
            {
                upper = true;
                continue;
            }

            pascal.Append(upper ? char.ToUpperInvariant(character) : character);
            upper = false;
        }

        return pascal.ToString();
    }
}
