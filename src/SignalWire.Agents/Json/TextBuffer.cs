using System.Globalization;
using System.Runtime.CompilerServices;

namespace SignalWire.Agents.Json;

/// <summary>Text in UTF-8 that grows; kept from call to call, and written to far more often than a writer's interface is worth.</summary>
internal sealed class TextBuffer
{
    /// <summary>The digits of the largest number.</summary>
    private const int LongestNumber = 11;

    private byte[] _bytes = new byte[256];

    public int Length { get; private set; }

    public ReadOnlySpan<byte> Written => _bytes.AsSpan(0, Length);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Append(ReadOnlySpan<byte> text)
    {
        if (text.Length > _bytes.Length - Length)
        {
            Grow(text.Length);
        }

        text.CopyTo(_bytes.AsSpan(Length));
        Length += text.Length;
    }

    public void Append(int number)
    {
        Span<byte> digits = stackalloc byte[LongestNumber];
        number.TryFormat(digits, out int written, default, CultureInfo.InvariantCulture);
        Append(digits[..written]);
    }

    public void Clear() => Length = 0;

    private void Grow(int length) => Array.Resize(ref _bytes, Math.Max(_bytes.Length * 2, Length + length));
}
