using SignalWire.Agents;

var builder = WebApplication.CreateSlimBuilder(args);
builder.Services.AddSingleton<IOrderBook, OrderBook>();
builder.Services.AddVoiceAgents();

var app = builder.Build();
app.MapVoiceAgents();

// Serves the agents. After `dotnet run --`: --list-tools, --dump-swml, --exec check_order --order-id A-1042, --help.
return await app.RunVoiceAgentsAsync(args);
