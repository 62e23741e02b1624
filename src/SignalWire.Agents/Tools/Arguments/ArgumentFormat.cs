using System.ComponentModel;
using System.ComponentModel.DataAnnotations;

namespace SignalWire.Agents.CompilerServices;

/// <summary>Text of a certain form, by the attributes of .NET that ask for it.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class ArgumentFormat
{
    private static readonly EmailAddressAttribute s_email = new();
    private static readonly PhoneAttribute s_phone = new();
    private static readonly UrlAttribute s_url = new();

    /// <summary>What <see cref="EmailAddressAttribute"/> takes.</summary>
    /// <param name="text">A value of the model's.</param>
    public static bool IsEmail(string text) => s_email.IsValid(text);

    /// <summary>What <see cref="PhoneAttribute"/> takes.</summary>
    /// <param name="text">A value of the model's.</param>
    public static bool IsPhone(string text) => s_phone.IsValid(text);

    /// <summary>What <see cref="UrlAttribute"/> takes: an address by http, https or ftp.</summary>
    /// <param name="text">A value of the model's.</param>
    public static bool IsUrl(string text) => s_url.IsValid(text);
}
