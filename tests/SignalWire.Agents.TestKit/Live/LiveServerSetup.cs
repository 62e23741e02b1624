using System.Reflection;
using Microsoft.AspNetCore.Builder;
using Microsoft.CodeAnalysis;
using Microsoft.Extensions.DependencyInjection;

namespace SignalWire.Agents.TestKit;

/// <summary>How a <see cref="LiveServer"/> is started. As it is made, it is started as the recorded cases were.</summary>
public sealed class LiveServerSetup
{
    /// <summary>What clients name as the server.</summary>
    public string Host { get; set; } = "localhost:3000";

    /// <summary>Whether it speaks TLS, with a certificate that nobody else has signed.</summary>
    public bool UsesTls { get; set; }

    /// <summary>The whole configuration: nothing that is set on the machine reaches the server.</summary>
    public Dictionary<string, string?> Configuration { get; } = new()
    {
        ["SignalWire:BasicAuth:User"] = LiveServer.User,
        ["SignalWire:BasicAuth:Password"] = LiveServer.Password,
        ["SignalWire:TokenSecrets:0"] = "0123456789abcdef0123456789abcdef",
    };

    /// <summary>What the sources use besides the runtime.</summary>
    public IReadOnlyList<MetadataReference> References { get; set; } = [];

    /// <summary>Adds services, which may be of what was compiled.</summary>
    public Action<IServiceCollection, Assembly> Services { get; set; } = (_, _) => { };

    /// <summary>Adds middleware.</summary>
    public Action<WebApplication> Middleware { get; set; } = _ => { };

    /// <summary>Maps the agents; by default all of them at their own routes.</summary>
    public Action<WebApplication, Assembly> Map { get; set; } = (app, assembly) => LiveServer.CallRegistry(assembly, "MapVoiceAgents", app);
}
