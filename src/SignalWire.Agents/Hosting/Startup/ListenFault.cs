using System.Globalization;
using System.Net.Sockets;
using Microsoft.AspNetCore.Connections;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Configuration;
using SignalWire.Agents.Json;

namespace SignalWire.Agents.Hosting;

/// <summary>
/// Faults in the addresses on which the program is configured to listen. They are checked here because the server reads a port that is not
/// a number as part of the host, and listens on port 80.
/// </summary>
internal static class ListenFault
{
    /// <summary>Returns why the program cannot listen, as far as the text of the addresses shows it; or <see langword="null"/>.</summary>
    /// <param name="configuration">The configuration.</param>
    /// <param name="urls">The addresses that are set in code, which override the configuration.</param>
    public static string? Find(IConfiguration configuration, IEnumerable<string> urls)
    {
        if (!urls.Any() && ListenAddress.IsUnset(configuration))
        {
            return IsPort(ListenAddress.Port(configuration), least: 1)
                ? null
                : $"PORT is '{Shown(configuration["PORT"]!)}', which is not a port. "
                    + $"Set it to a whole number from 1 to 65535, or leave it unset for {ListenAddress.DefaultPort}.";
        }

        foreach (var (source, address) in Addresses(configuration, [.. urls]))
        {
            if (!IsAddress(address))
            {
                return $"{source} has '{Shown(address)}', which is not a valid address to listen on. "
                    + "Use the form http://*:3000, with a port from 0 to 65535.";
            }
        }

        return null;
    }

    /// <summary>Returns all addresses on which the program is configured to listen.</summary>
    /// <param name="configuration">The configuration.</param>
    /// <param name="urls">The addresses that are set in code, which override the configuration.</param>
    public static string All(IConfiguration configuration, IEnumerable<string> urls) =>
        string.Join(", ", Addresses(configuration, [.. urls]).Select(told => told.Address).DefaultIfEmpty("ASP.NET Core's own address"));

    /// <summary>Returns advice on an address on which the system does not let the program listen.</summary>
    /// <param name="refusal">The server's exception.</param>
    public static string Advice(Exception refusal) => refusal switch
    {
        { InnerException: AddressInUseException } =>
            " Stop the program that uses it, or choose another address with --urls or ASPNETCORE_URLS.",
        SocketException { SocketErrorCode: SocketError.AccessDenied } =>
            " Choose a port of 1024 or higher with --urls or ASPNETCORE_URLS, or give the program the right to listen on this port.",
        SocketException => " Choose an address of this machine with --urls or ASPNETCORE_URLS.",
        _ => "",
    };

    private static IEnumerable<(string Source, string Address)> Addresses(IConfiguration configuration, string[] urls)
    {
        if (urls.Length == 0 && configuration["urls"] is { Length: > 0 } configured)
        {
            return Parts(configured).Select(url => ("--urls or ASPNETCORE_URLS", url));
        }

        return urls.Length > 0
            ? urls.Select(url => ("The program", url))
            : Ports(configuration, "http_ports", "http").Concat(Ports(configuration, "https_ports", "https"))
                .Concat(configuration.GetSection("Kestrel:Endpoints").GetChildren()
                    .Where(endpoint => endpoint["Url"] is not null)
                    .Select(endpoint => ($"{endpoint.Path}:Url", endpoint["Url"]!)));
    }

    private static IEnumerable<(string Source, string Address)> Ports(IConfiguration configuration, string key, string scheme) =>
        Parts(configuration[key] ?? "").Select(port => ($"ASPNETCORE_{key.ToUpperInvariant()}", $"{scheme}://*:{port}"));

    private static string[] Parts(string list) => list.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    private static bool IsAddress(string address)
    {
        BindingAddress parsed;
        try
        {
            parsed = BindingAddress.Parse(address);
        }
        catch (FormatException)
        {
            return false;
        }

        // Text that is not a port stays at the end of the host.
        bool hasWholeHost = parsed.IsUnixPipe || parsed.IsNamedPipe
            || !parsed.Host.Contains(':', StringComparison.Ordinal) || parsed.Host.EndsWith(']');
        return hasWholeHost && IsPort(parsed.Port.ToString(CultureInfo.InvariantCulture), least: 0);
    }

    private static string Shown(string text) => LogText.Of(text);

    private static bool IsPort(string text, int least) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int port) && port >= least && port <= ushort.MaxValue;
}
