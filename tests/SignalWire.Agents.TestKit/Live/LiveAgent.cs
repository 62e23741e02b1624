using System.Buffers;
using System.Reflection;
using System.Runtime.Loader;
using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using SignalWire.Agents.CompilerServices;
using SignalWire.Agents.Documents;
using SignalWire.Agents.Generators;
using SignalWire.Agents.Hosting;
using SignalWire.Agents.Security;
using SignalWire.Agents.Swml;
using Xunit;

namespace SignalWire.Agents.TestKit;

/// <summary>An agent that was compiled with the generator a moment ago, loaded, and is called for real.</summary>
public sealed class LiveAgent : IAsyncDisposable
{
    /// <summary>Enough for the code to be compiled for good.</summary>
    private const int WarmUp = 2000;

    private readonly AssemblyLoadContext _context;
    private readonly Assembly _assembly;
    private readonly ServiceProvider _services;
    private readonly KnownAgent _agent;

    private LiveAgent(AssemblyLoadContext context, Assembly assembly, Action<IServiceCollection> configure)
    {
        _context = context;
        _assembly = assembly;
        _services = Build(assembly, configure);
        _agent = _services.GetServices<KnownAgent>().Single();
    }

    /// <summary>The generated definition.</summary>
    public AgentDefinition Definition => _agent.Definition;

    /// <summary>Compiles the one agent of a library, and adds it by its generated registry.</summary>
    public static LiveAgent Compile(params string[] sources) => Compile(_ => { }, sources);

    /// <summary>Compiles the one agent of a library that takes services.</summary>
    /// <param name="configure">Adds the services.</param>
    /// <param name="sources">The files.</param>
    public static LiveAgent Compile(Action<IServiceCollection> configure, params string[] sources) => Compile(configure, [], sources);

    /// <summary>Compiles the one agent of a library to which the project hands in files.</summary>
    /// <param name="files">The files.</param>
    /// <param name="sources">The code.</param>
    public static LiveAgent Compile(AdditionalText[] files, params string[] sources) => Compile(_ => { }, files, sources);

    private static LiveAgent Compile(Action<IServiceCollection> configure, AdditionalText[] files, string[] sources)
    {
        var compilation = TestCompilation.Create(sources);
        using var image = new MemoryStream();
        Emit(compilation, image, files);
        image.Position = 0;
        var context = new AssemblyLoadContext(nameof(LiveAgent), isCollectible: true);
        return new LiveAgent(context, context.LoadFromStream(image), configure);
    }

    /// <summary>The same agent with other services.</summary>
    /// <param name="configure">Adds the services.</param>
    public LiveAgent With(Action<IServiceCollection> configure) => new(_context, _assembly, configure);

    /// <summary>Compiles with the generator, and fails on whatever the compiler has to say.</summary>
    /// <param name="compilation">The user's code.</param>
    /// <param name="image">Where the assembly goes.</param>
    /// <param name="files">What the project hands in beside the code.</param>
    public static void Emit(CSharpCompilation compilation, Stream image, params AdditionalText[] files)
    {
        var run = GeneratorRun.Start(compilation, new VoiceAgentGenerator(), files);
        Assert.Null(run.Result.Exception);
        var emitted = run.Output.Emit(image);
        Assert.Empty(emitted.Diagnostics.Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning));
    }

    /// <summary>Calls a tool as the program itself would.</summary>
    /// <param name="tool">Its name on the wire.</param>
    /// <param name="arguments">Its arguments as JSON.</param>
    public async Task<ToolAnswer> CallAsync(string tool, string arguments = "{}") =>
        await CallAsync(tool, Encoding.UTF8.GetBytes(arguments));

    /// <summary>Calls a tool with bytes that may be no JSON.</summary>
    /// <param name="tool">Its name on the wire.</param>
    /// <param name="arguments">Its arguments.</param>
    public async Task<ToolAnswer> CallAsync(string tool, byte[] arguments) => await _agent.Caller.CallAsync(tool, arguments);

    /// <summary>Calls a tool, and gives its whole answer as JSON.</summary>
    /// <param name="tool">Its name on the wire.</param>
    /// <param name="arguments">Its arguments as JSON.</param>
    public async Task<string> AnswerAsync(string tool, string arguments = "{}") => ResultText.Of((await CallAsync(tool, arguments)).Result);

    /// <summary>The document, with URLs and tokens masked.</summary>
    public JsonElement Document()
    {
        var output = new ArrayBufferWriter<byte>();
        Definition.Document.Write(output, DocumentRequest.Masked(AgentUrls.MaskedUrl(Definition.Route)));
        return JsonDocument.Parse(output.WrittenMemory.ToArray()).RootElement;
    }

    /// <summary>The <c>ai</c> object of the document.</summary>
    public JsonElement Ai() => Document().GetProperty("sections").GetProperty("main").EnumerateArray().Last().GetProperty("ai");

    /// <summary>The declaration of a tool in the document.</summary>
    public JsonElement Function(string tool) => Ai().GetProperty("SWAIG").GetProperty("functions").EnumerateArray()
        .Single(function => function.GetProperty("function").GetString() == tool);

    /// <summary>The functions of the document that this phone call is served at the recorded cases' address; none without tools.</summary>
    /// <param name="user">The user of the agent's URLs.</param>
    /// <param name="password">The password.</param>
    /// <param name="callId">The phone call.</param>
    public JsonElement ServedFunctions(string user, string password, string callId) =>
        ServedDocument(user, password, callId).GetProperty("sections").GetProperty("main").EnumerateArray().Last()
            .GetProperty("ai").TryGetProperty("SWAIG", out var swaig)
                ? swaig.GetProperty("functions")
                : JsonElement.Parse("[]");

    /// <summary>The document that this phone call is served at the recorded cases' address.</summary>
    /// <param name="user">The user of the agent's URLs.</param>
    /// <param name="password">The password.</param>
    /// <param name="callId">The phone call.</param>
    public JsonElement ServedDocument(string user, string password, string callId)
    {
        byte[] url = new AgentUrls(new BasicAuthCredentials(user, password), publicUrl: null)
            .Url("http", new HostString("localhost", 3000), PathString.Empty, Definition.Route);
        var tokens = new ToolTokens(["0123456789abcdef0123456789abcdef"]);
        var output = new ArrayBufferWriter<byte>();
        Definition.Document.Write(output, new DocumentRequest(url, Encoding.UTF8.GetBytes(callId), tokens, expiry: 1_700_003_600));
        return JsonElement.Parse(output.WrittenSpan);
    }

    /// <summary>The bytes that are allocated for a document of one call, after many others.</summary>
    public long BytesAllocatedByDocument()
    {
        var output = new ArrayBufferWriter<byte>(64 * 1024);
        var request = new DocumentRequest(
            "https://user:password@host/agent"u8.ToArray(), "call-0001"u8
                .ToArray(), new ToolTokens(["0123456789abcdef0123456789abcdef"]), 1_800_000_000);
        long before = 0;
        for (int i = 0; i <= WarmUp; i++)
        {
            before = GC.GetAllocatedBytesForCurrentThread();
            output.ResetWrittenCount();
            Definition.Document.Write(output, request);
        }

        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    private static ServiceProvider Build(Assembly assembly, Action<IServiceCollection> configure)
    {
        var services = new ServiceCollection();
        services.AddLogging();
        services.AddSingleton<IConfiguration>(new ConfigurationBuilder().Build());
        assembly.GetType("SignalWire.Agents.VoiceAgentRegistry", throwOnError: true)!
            .GetMethod("AddVoiceAgents", BindingFlags.Static | BindingFlags.Public)!
            .Invoke(null, [services, null]);
        configure(services);
        return services.BuildServiceProvider();
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await _services.DisposeAsync();
        _context.Unload();
    }
}
