using System.ComponentModel;
using System.ComponentModel.DataAnnotations;

namespace SignalWire.Agents.CompilerServices;

/// <summary>Checks the format of text with the validation attributes of .NET.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class ArgumentFormat
{
    private static readonly EmailAddressAttribute s_email = new();
    private static readonly PhoneAttribute s_phone = new();
    private static readonly UrlAttribute s_url = new();

    /// <summary>Returns whether <see cref="EmailAddressAttribute"/> accepts the text.</summary>
    /// <param name="text">A value from the model.</param>
    public static bool IsEmail(string text) => s_email.IsValid(text);

    /// <summary>Returns whether <see cref="PhoneAttribute"/> accepts the text.</summary>
    /// <param name="text">A value from the model.</param>
    public static bool IsPhone(string text) => s_phone.IsValid(text);

    /// <summary>Returns whether <see cref="UrlAttribute"/> accepts the text: an http, https or ftp URL.</summary>
    /// <param name="text">A value from the model.</param>
    public static bool IsUrl(string text) => s_url.IsValid(text);
}
