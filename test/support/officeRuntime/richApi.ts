/** One batch of calls to Excel's object model. */
type Batch = {
  readonly Actions: readonly Action[];
  readonly ObjectPaths: Readonly<Record<string, { readonly Name: string }>>;
};

type Action = {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: { readonly Arguments?: readonly unknown[] };
};

/** Methods of the object model by "Object.Method". */
export type Methods = Readonly<Record<string, (args: readonly unknown[]) => unknown>>;

const INSTANTIATE = 1;
const CALL_METHOD = 3;

const RUN_BATCH = 93;
const NOT_SUPPORTED = 5001;

type ExecuteMethod = {
  readonly ArrayData?: readonly unknown[];
  readonly DdaMethod?: { readonly DispatchId?: number };
};

/** Answers a call of `executeMethod`: a batch by the methods, anything else as what this Excel cannot do. */
export function executeMethod(data: unknown, methods: Methods): unknown {
  const { ArrayData, DdaMethod } = data as ExecuteMethod;
  const body = ArrayData?.[4];
  if (DdaMethod?.DispatchId !== RUN_BATCH || typeof body !== "string") {
    return { Version: 1, Error: NOT_SUPPORTED };
  }
  const response = JSON.stringify(run(JSON.parse(body) as Batch, methods));
  return {
    Version: 1,
    Error: 0,
    Data: [200, ["Content-Type", "application/json"], response],
  };
}

function run({ Actions, ObjectPaths }: Batch, methods: Methods) {
  const Results: { readonly ActionId: number; readonly Value: unknown }[] = [];
  for (const [ActionIndex, action] of Actions.entries()) {
    const { Id, ActionType, Name, ObjectPathId, ArgumentInfo } = action;
    const object = ObjectPaths[ObjectPathId]?.Name.split(".").at(-1) ?? "";
    const method = ActionType === CALL_METHOD ? methods[`${object}.${Name}`] : undefined;
    if (ActionType === INSTANTIATE) {
      Results.push({ ActionId: Id, Value: {} });
    } else if (method) {
      Results.push({ ActionId: Id, Value: method(ArgumentInfo?.Arguments ?? []) ?? null });
    } else {
      const Location = `${object}.${Name}`;
      const Message = `This Excel has no ${Location} (action of type ${ActionType}).`;
      return { Results, Error: { Code: "ApiNotFound", Message, Location, ActionIndex } };
    }
  }
  return { TraceIds: [], Results };
}
